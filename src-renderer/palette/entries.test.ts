import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { summarise } from '../../src-shared/exchange/summarise'
import { beginFactsheet } from '../../src-shared/factsheet/begin'
import { beginPolicy } from '../../src-shared/factsheet/policy'
import { entriesOf, groupsFor } from './entries'

const uuid = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`
const begin = (place: number, name: string) =>
  beginFactsheet({ id: uuid(place), code: 'XA', name, edition: 2022 }, currentCodebook, '')
const record = {
  ...begin(0, 'Testland A'),
  policies: [
    {
      ...beginPolicy('act', 'inForce'),
      names: { printed: 'Cluster Act', short: '', original: { lang: '', text: '' } },
    },
  ],
}
const open = {
  record,
  parts: [
    { part: 'cover', title: 'Cover' },
    { part: 'policies/act/history', title: 'History', of: 'Cluster Act' },
  ],
}
const summaries = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    summarise(begin(place, `Testland ${place}`), '2022-09-01T08:00:00.000Z'),
  )
const groups = (query: string, recent: readonly string[] = [], count = 3) =>
  groupsFor(entriesOf({ open, summaries: summaries(count), onMac: false }), query, recent)
const first = (query: string, recent?: readonly string[]) => groups(query, recent)[0]?.entries[0]

describe('the palette', () => {
  test('leads to sections, fields by what they are about, factsheets and commands', () => {
    expect(first('history')?.goal).toEqual({ kind: 'section', part: 'policies/act/history' })
    expect(first('starting act')?.goal).toEqual({
      kind: 'field',
      address: 'policies/act/history/start',
    })
    expect(first('testland 2')?.goal).toEqual({ kind: 'factsheet', id: uuid(2) })
    expect(first('export')?.goal).toEqual({ kind: 'command', command: 'export' })
    expect(first('export')?.keys).toEqual(['Ctrl', 'E'])
  })

  test('does not offer to open what is open, nor what needs an open factsheet where there is none', () => {
    const keys = groups('testland').flatMap((group) => group.entries.map((entry) => entry.key))
    expect(keys).not.toContain(`factsheet ${uuid(0)}`)
    expect(keys).toContain(`factsheet ${uuid(1)}`)
    const library = groupsFor(
      entriesOf({ open: undefined, summaries: summaries(1), onMac: false }),
      '',
      [],
    )
    const names = library.flatMap((group) => group.entries.map((entry) => entry.key))
    expect(names).toContain('command newFactsheet')
    expect(names).not.toContain('command duplicate')
  })

  test('what was used last stands first, and before its equals when something is typed', () => {
    const recent = ['command help', 'section cover']
    expect(groups('', recent)[0]).toMatchObject({ name: 'recent' })
    expect(groups('', recent)[0]?.entries.map((entry) => entry.key)).toEqual(recent)
    const drawn = groups('', recent).flatMap((group) => group.entries.map((entry) => entry.key))
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(first('testland', [`factsheet ${uuid(1)}`])?.goal).toEqual({
      kind: 'factsheet',
      id: uuid(1),
    })
  })

  test('of ten thousand factsheets draws a few and says how many more there are', () => {
    const group = groups('testland', [], 10_000).find(({ name }) => name === 'factsheets')
    expect(group?.entries.length).toBeLessThan(20)
    expect(group!.entries.length + group!.more).toBe(9_999)
  })
})
