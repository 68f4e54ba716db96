import { expect, test } from 'vitest'
import { citedIds, readCitations, shortSource, withSourcesRead } from './citations'

test('citations are read with their locators, one or several in brackets', () => {
  expect(readCitations('So [@act-2021] and [@kicox-2010, p. 4; @nahm-2015].')).toEqual([
    { kind: 'text', text: 'So ' },
    { kind: 'citation', cited: [{ id: 'act-2021', locator: '' }] },
    { kind: 'text', text: ' and ' },
    {
      kind: 'citation',
      cited: [
        { id: 'kicox-2010', locator: 'p. 4' },
        { id: 'nahm-2015', locator: '' },
      ],
    },
    { kind: 'text', text: '.' },
  ])
})

test('what only looks like a citation is text', () => {
  for (const text of ['[@]', '[@ x]', 'me@example.org', '[see @x]', '@x']) {
    expect(readCitations(text)).toEqual([{ kind: 'text', text }])
  }
})

test('a source in a few words', () => {
  const source = (csl: object) => ({ id: 'id-1', csl: { type: 'report', title: 'Title', ...csl } })
  const issued = { 'date-parts': [[2015, 3]] }
  const [first, second, third] = [{ family: 'One' }, { family: 'Two' }, { literal: 'Office' }]
  expect(shortSource(source({ author: [first], issued }))).toBe('One 2015')
  expect(shortSource(source({ author: [first, third], issued }))).toBe('One & Office 2015')
  expect(shortSource(source({ author: [first, second, third] }))).toBe('One et al.')
  expect(shortSource(source({ issued: { raw: 'n.d.' } }))).toBe('Title n.d.')
  const body = { literal: 'Agency for Industry of Testland (AIT)' }
  expect(shortSource(source({ author: [body, first], issued }))).toBe('AIT & One 2015')
  expect(shortSource(source({ title: '' }))).toBe('id-1')
})

test('the ids that a text cites, each once', () => {
  expect(citedIds('So [@a, p. 4; @b] and [@a].')).toEqual(['a', 'b'])
})

test('texts that call the same source by other ids read alike', () => {
  const source = (id: string) => ({ id, csl: { type: 'report', title: 'Cluster Act' } })
  const read = withSourcesRead('It began [@s-1, art. 2; @gone].', [source('s-1')])
  expect(read).toBe('It began (Cluster Act, art. 2; @gone).')
  expect(withSourcesRead('It began [@s-9, art. 2; @gone].', [source('s-9')])).toBe(read)
  expect(withSourcesRead('It began [@s-9, art. 2; @gone].', [])).not.toBe(read)
})
