import { describe, expect, test } from 'vitest'
import type { Term } from '../factsheet/people'
import { offersFor, termFrom } from './terms'

const kicox: Term = {
  id: 'kicox',
  term: 'KICOX',
  meaning: 'Korea Industrial Complex Corporation',
  original: { lang: 'ko', text: '한국산업단지공단' },
}
const offered = (text: string, glossary: readonly Term[] = [kicox], caret = text.length) =>
  offersFor(glossary, text, caret)?.offers.map((offer) => offer.shown)

describe('what is offered', () => {
  test('a term by its short form, its meaning or its original name', () => {
    const full = 'Korea Industrial Complex Corporation (KICOX)'
    expect(offered('run by ki')).toEqual(['KICOX', full])
    expect(offered('run by Kor')).toEqual(['Korea Industrial Complex Corporation', full])
    expect(offered('한국')).toEqual(['한국산업단지공단'])
    expect(offered('한국'.normalize('NFD'))).toEqual(['한국산업단지공단'])
  })

  test('nothing for one letter, within a word, or for what stands there already', () => {
    expect(offered('k')).toBeUndefined()
    expect(offered('kings', [kicox], 2)).toBeUndefined()
    expect(offered('ki ')).toBeUndefined()
    expect(offered('KICOX')).toEqual(['Korea Industrial Complex Corporation (KICOX)'])
    expect(offered('KICOX', [{ ...kicox, meaning: '' }])).toBeUndefined()
    expect(offered('ki', [])).toBeUndefined()
  })

  test('where the word begins, and no more than fit', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...kicox,
      id: `${index}`,
      term: `KI${index}`,
    }))
    expect(offersFor(many, 'by ki', 5)).toMatchObject({ start: 3 })
    expect(offered('by ki', many)).toHaveLength(6)
  })
})

test('a selected name becomes a term', () => {
  expect(termFrom('1', 'KICOX', 'en')).toMatchObject({ term: 'KICOX', meaning: '' })
  expect(termFrom('1', ' Korea Industrial\nComplex Corporation (KICOX)', 'en')).toMatchObject({
    term: 'KICOX',
    meaning: 'Korea Industrial Complex Corporation',
  })
  expect(termFrom('1', '한국산업단지공단', 'ko')).toMatchObject({
    term: '',
    original: { lang: 'ko', text: '한국산업단지공단' },
  })
})
