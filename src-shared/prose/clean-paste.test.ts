import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPaste } from './clean-paste'

const cleaned = (text: string) => cleanPaste(text).text

describe('what a paste may be', () => {
  test('a word with the spaces around it is left alone', () => {
    expect(cleanPaste(' word ')).toEqual({ text: ' word ', cleaned: [] })
  })

  test('Markdown is left alone', () => {
    const markdown = [
      '## Heading',
      '> A quotation\n> of two lines',
      'A paragraph with [a link](https://example.org), **bold** and “quotes”. [@act-2021, p. 4]',
      '- one\n  - below\n- two',
      '1. first\n2. second',
    ].join('\n\n')
    expect(cleanPaste(markdown)).toEqual({ text: markdown, cleaned: [] })
  })

  test('a word split at a line end is whole; a compound, a name and an abbreviation keep their hyphen', () => {
    expect(cleaned('an exam-\nple of it')).toBe('an example of it')
    expect(cleaned('the cross-\nclustering')).toBe('the cross-clustering')
    expect(cleaned('in Baden-\nWürttemberg')).toBe('in Baden-Württemberg')
    expect(cleaned('an EU-\nwide network')).toBe('an EU-wide network')
    expect(cleaned('since COVID-\n19 began')).toBe('since COVID-19 began')
  })

  test('a heading stays apart from the broken lines below it', () => {
    expect(
      cleaned(
        'Budget\nThe programme is paid for by the state and by the seven\nregions, which share its cost.',
      ),
    ).toBe(
      'Budget\n\nThe programme is paid for by the state and by the seven regions, which share its cost.',
    )
  })

  test('names one a line are no broken sentence', () => {
    expect(cleaned('Ministry of Industry\nOffice for Regions\nAgency for Skills')).toBe(
      'Ministry of Industry\n\nOffice for Regions\n\nAgency for Skills',
    )
  })

  test('a section of a law is no bullet, and neither is a dash or an “o”', () => {
    expect(cleaned('§ 5 of the Act')).toBe('§ 5 of the Act')
    expect(cleaned('§ 5 of the Act\n§ 6 of the Act')).toBe('§ 5 of the Act\n\n§ 6 of the Act')
    expect(cleaned('– as it is said –')).toBe('– as it is said –')
    expect(cleaned('o programa')).toBe('o programa')
  })

  test('bullets in one line become a list', () => {
    expect(cleaned('Aims: • skills • exports • innovation')).toBe(
      'Aims:\n\n- skills\n- exports\n- innovation',
    )
  })

  test('a bullet on a line of its own belongs to the next line', () => {
    expect(cleaned('•\nskills\n•\nexports')).toBe('- skills\n- exports')
  })

  test('Chinese and Japanese lines join without a space', () => {
    expect(
      cleaned(
        '産業クラスター計画は、地域の中堅中小企業が大学等の研究\n機関と連携することを支援する。',
      ),
    ).toBe('産業クラスター計画は、地域の中堅中小企業が大学等の研究機関と連携することを支援する。')
  })

  test('joiners and marks of direction are spelling, not dirt', () => {
    const text = 'می\u200cخواهم \u200fعربي 👩\u200d🔬'
    expect(cleanPaste(text)).toEqual({ text, cleaned: [] })
  })
})

const dirty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        '\t',
        ' ',
        '  ',
        '\u00a0',
        '\u00ad',
        '• ',
        'o\t',
        '– ',
        '- ',
        '1. ',
        '1.\t',
        '-\n',
        '.\n',
        'ﬁ',
        '\0',
        '\u200b',
        '> ',
        '# ',
        '|',
        'a)\t',
        '§ ',
        '*',
      ),
      fc.constantFrom(
        'word',
        'Word',
        '산업',
        '産業',
        'a sentence of some length',
        '“quote”',
        'x',
        '5',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

test('a heading that has lost its words stays what it is', () => {
  expect(cleaned('# \n> ')).toBe('#\n>')
  expect(cleaned('#\n>')).toBe('#\n>')
})

test('bullets that only show once lines run on make a list at once', () => {
  const once = cleaned('!• \nⰰ• ')
  expect(cleaned(once)).toBe(once)
})

test('any paste: nobody’s letters are lost, no dirt is left, and cleaning twice is cleaning once', () => {
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}]/gu, '')
  fc.assert(
    fc.property(dirty, (pasted) => {
      const { text } = cleanPaste(pasted)
      expect(text).not.toMatch(/(?![\n])\p{Cc}|[\u00ad\u00a0\u200b\ufeffﬀ-ﬆ]/u)
      expect(text).not.toMatch(/\n{3}/)
      // “o” may have been a bullet.
      expect(letters(text).replaceAll('o', '')).toBe(letters(pasted).replaceAll('o', ''))
      expect(cleaned(text)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
