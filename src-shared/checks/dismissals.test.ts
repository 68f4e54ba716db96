import { describe, expect, test } from 'vitest'
import { duplicateFactsheet } from '../factsheet/duplicate'
import { apply, inverse, type Operation } from '../factsheet/operations'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { bringBack, dismiss, isDismissible, sortDismissed } from './dismissals'
import { findings } from './findings'
import { changed, cleanTestland } from './testland'

const done = (record: Factsheet, operations: readonly Operation[]) =>
  operations.reduce<Factsheet>((here, operation) => apply(here, operation), record)
const given = { id: 'd1', reason: 'Written so in the act.', by: '', at: '2022-09-02T08:00:00Z' }

/** Two findings: a role that no body has, twice. */
const troubled = changed(cleanTestland(), (record) => {
  record.policies[0]!.authorities.choices.push({ code: 'oversight' }, { code: 'funding' })
})
const rulesOf = (record: Factsheet) => {
  const { open, dismissed } = sortDismissed(record, findings(record))
  return {
    open: open.map(({ address }) => address),
    dismissed: dismissed.map(({ finding, dismissal }) => [finding.address, dismissal.reason]),
  }
}
const [oversight, funding] = findings(troubled)

describe('a dismissal', () => {
  const record = done(troubled, dismiss(troubled, oversight!, given))

  test('sets aside its own finding and no other, with the reason', () => {
    expect(rulesOf(troubled).open).toHaveLength(2)
    expect(rulesOf(record)).toEqual({
      open: [funding!.address],
      dismissed: [[oversight!.address, given.reason]],
    })
    expect(factsheet.parse(record)).toEqual(record)
  })

  test('holds while other facts change', () => {
    const edited = changed(record, (draft) => {
      draft.collection.quarter = 'Q4'
      draft.policies[0]!.names.short = 'Act'
      draft.introduction.markdown = 'Another introduction.'
    })
    expect(rulesOf(edited).dismissed).toHaveLength(1)
  })

  test('ends when the facts change that the finding rests on, and holds again when they are back', () => {
    const edited = changed(record, (draft) => {
      draft.policies[0]!.authorities.bodies.push({ id: 'b', name: 'Agency', roles: ['drafting'] })
    })
    expect(rulesOf(edited)).toMatchObject({ dismissed: [], open: { length: 2 } })
    edited.policies[0]!.authorities.bodies = []
    expect(rulesOf(edited).dismissed).toHaveLength(1)
  })

  test('that no longer holds makes room for the next at the same place', () => {
    const edited = changed(record, (draft) => {
      draft.policies[0]!.authorities.bodies.push({ id: 'b', name: 'Agency', roles: ['drafting'] })
    })
    const [again] = findings(edited)
    const both = done(edited, dismiss(edited, again!, { ...given, id: 'd2' }))
    expect(both.dismissals?.map(({ id }) => id)).toEqual(['d2'])
    expect(rulesOf(both).dismissed).toHaveLength(1)
  })

  test('is one step that can be taken back, as is bringing the finding back', () => {
    const first = dismiss(troubled, oversight!, given)
    const undone = done(record, first.toReversed().map(inverse))
    expect(undone).toEqual(troubled)
    const second = done(record, dismiss(record, funding!, { ...given, id: 'd2' }))
    expect(rulesOf(second).open).toEqual([])
    expect(rulesOf(done(second, bringBack(second, 'd1')))).toMatchObject({
      open: [oversight!.address],
      dismissed: [[funding!.address, given.reason]],
    })
    expect(bringBack(second, 'gone')).toEqual([])
    expect(bringBack(troubled, 'gone')).toEqual([])
  })
})

test('a duplicate has its dismissals where it has the findings', () => {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
  const record = done(troubled, dismiss(troubled, oversight!, given))
  const copy = duplicateFactsheet(record, newId)
  expect(copy.dismissals?.[0]?.id).not.toBe('d1')
  const [address] = rulesOf(copy).dismissed[0]!
  expect(address).toBe(oversight!.address.replace('act', copy.policies[0]!.id))
})

test('an error cannot be dismissed, not even by a file that claims so', () => {
  const incomplete = changed(cleanTestland(), (draft) => (draft.country.name = ''))
  const [error] = findings(incomplete)
  expect(isDismissible(error!)).toBe(false)
  expect(isDismissible(oversight!)).toBe(true)
  const claimed = done(incomplete, dismiss(incomplete, error!, given))
  expect(rulesOf(claimed)).toMatchObject({ dismissed: [], open: [error!.address] })
})
