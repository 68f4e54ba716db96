import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { changesFor, findInRecord } from './find-in-record'
import { passagesOf } from './passages'

const anyCase = (find: string) => ({ find, matchCase: false, wholeWord: false })
const exactly = (find: string) => ({ ...anyCase(find), matchCase: true })

/** What the form does with changes, one path at a time. */
function withChanges(record: Factsheet, changes: ReturnType<typeof changesFor>): Factsheet {
  const copy = JSON.parse(JSON.stringify(record)) as Factsheet
  for (const { path, value } of changes) {
    const steps = path.split('.')
    const last = steps.pop()!
    const place = steps.reduce<unknown>(
      (here, step) => (here as Record<string, unknown>)[step],
      copy,
    )
    ;(place as Record<string, unknown>)[last] = value
  }
  return copy
}

test('every passage stands at its address, and below the value it is edited with', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      // Two ticks of one category share their address; only one of them can be found by it.
      const alone = passagesOf(record).filter(({ address }) => !address.includes('/choices/'))
      for (const { address, text } of alone) expect(valueAt(record, address)).toBe(text)
      for (const { path, unit } of passagesOf(record)) {
        expect(path === unit || path.startsWith(`${unit}.`)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('replacing all and replacing back restores the record; what held no hit was never touched', () => {
  const mark = '\ue000'
  fc.assert(
    fc.property(
      anyFactsheet,
      fc.constantFrom('a', 'line', '산업', '👩‍🔬🇰🇷', 'quoted', ' '),
      (record, sought) => {
        fc.pre(!JSON.stringify(record).includes(mark))
        const hits = findInRecord(record, exactly(sought))
        const changed = withChanges(record, changesFor(record, hits, mark))
        expect(findInRecord(changed, exactly(sought))).toEqual([])
        const untouched = new Set(hits.map((hit) => hit.passage.path))
        for (const { path, text } of passagesOf(record)) {
          if (untouched.has(path)) continue
          expect(passagesOf(changed).find((each) => each.path === path)?.text).toBe(text)
        }
        const back = findInRecord(changed, exactly(mark))
        expect(back).toHaveLength(hits.length)
        expect(withChanges(changed, changesFor(changed, back, sought))).toEqual(record)
      },
    ),
    { numRuns: 100 },
  )
})

test('ids, codes, links, quotations, events and notes are not written words', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const changes = changesFor(record, findInRecord(record, anyCase('e')), 'x')
      const changed = withChanges(record, changes)
      const codes = (each: Factsheet) => ({
        events: each.events,
        notes: each.notes,
        evidence: each.evidence,
        relations: each.relations,
        codebook: each.codebook,
        collection: each.collection,
        ticked: each.policies.map((policy) => policy.objectives.choices.map(({ code }) => code)),
        ids: each.sources.map(({ id, csl }) => [id, csl.URL, csl.DOI, csl.type]),
      })
      expect(codes(changed)).toEqual(codes(record))
    }),
    { numRuns: 50 },
  )
})
