import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, testland } from '../checks/testland'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import type { Factsheet } from '../factsheet/factsheet'
import { changesBetween } from './changes-between'
import { changeOf, isAbout, loggedBetween, stateBefore } from './logged'
import { canRestore, restored } from './restored'

const doing = () => ({ at: '2022-10-01T09:00:00Z', by: 'me' })
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const before = testland()
const act = (record: Factsheet) => record.policies[0]!

/** What is told of one change, when the record is already another one. */
function told(change: (draft: Factsheet) => void, since: (draft: Factsheet) => void = () => {}) {
  const after = changed(before, change)
  const now = changed(after, since)
  return loggedBetween(before, after, doing).map((logged) => changeOf(json(logged), now))
}

describe('a logged change', () => {
  test('is told as the comparison of the two states would tell it', () => {
    fc.assert(
      fc.property(anyFactsheet, anyFactsheet, (one, other) => {
        const [was, is] = [one, { ...other, id: one.id }]
        const logged = loggedBetween(was, is, doing).map((each) => changeOf(json(each), is))
        const compared = changesBetween(was, is)
        expect(logged.map(({ address, kind, label }) => [address, kind, label])).toEqual(
          compared.map(({ address, kind, label }) => [address, kind, label]),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('of a field is told in words also when its policy has gone since', () => {
    const [change] = told(
      (draft) => {
        act(draft).objectives.choices = [{ code: 'cooperation' }]
        act(draft).history.start = { state: 'notAvailable' }
      },
      (draft) => (draft.policies = []),
    )
    expect(change).toMatchObject({
      kind: 'set',
      label: 'Policy objectives',
      about: 'Cluster Act',
      added: [{ code: 'cooperation', label: expect.stringMatching(/cooperation/) as string }],
    })
  })

  test('of an item says its name, and of one that was moved its places', () => {
    const changes = told((draft) => {
      draft.sources = draft.sources.slice(1)
      draft.policies = draft.policies.toReversed()
    })
    expect(changes).toMatchObject([
      { kind: 'itemMoved', label: 'Policy', from: 1, to: 2 },
      { kind: 'itemRemoved', label: 'Source', name: expect.stringMatching(/Testland/) as string },
    ])
  })

  test('taken back gives exactly what the field held, and touches nothing else', () => {
    fc.assert(
      fc.property(anyFactsheet, anyFactsheet, fc.nat(), (one, other, pick) => {
        const [was, now] = [one, { ...other, id: one.id }]
        const log = loggedBetween(was, now, doing).filter(({ kind }) => kind !== 'itemMoved')
        if (log.length === 0) return
        const logged = json(log[pick % log.length]!)
        const change = changeOf(logged, now)
        if (!canRestore(now, change)) return
        const back = restored(now, stateBefore(logged, now), [change])
        const places = (record: Factsheet) =>
          loggedBetween(was, record, doing).filter(({ kind }) => kind !== 'itemMoved')
        const name = ({ kind, address }: { kind: string; address: string }) => `${kind} ${address}`
        expect(places(back).map(name)).toEqual(
          places(now)
            .map(name)
            .filter((each) => each !== name(logged)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('is about its field, about what is in it and about what it is in, and about nothing beside it', () => {
    const [logged] = loggedBetween(
      before,
      changed(before, (draft) => void (act(draft).names.short = 'The Act')),
      doing,
    )
    expect(isAbout(logged!, 'policies/act/names/short')).toBe(true)
    expect(isAbout(logged!, 'policies/act')).toBe(true)
    expect(isAbout(logged!, 'policies/act/names/printed')).toBe(false)
    expect(
      isAbout(
        { ...logged!, address: 'policies/act', places: ['policies/act'] },
        'policies/act/type',
      ),
    ).toBe(true)
  })
})
