import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src-shared/changes/changes-between'
import { changed, testland } from '../../src-shared/checks/testland'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { puttingBack } from './putting-back'

const before = testland()
const after = changed(before, (draft) => {
  draft.policies[0]!.names.short = 'The Act'
  draft.publisher = 'Another'
})

/** What can be done with the change of one field between two states, when the record is a third one. */
function of(label: string, now: Factsheet, side: Factsheet = before) {
  const change = changesBetween(before, after).find((each) => each.label === label)!
  return puttingBack(change, changesBetween(side, now), now)
}

describe('a field of an earlier state', () => {
  test('is put back by what has changed in it since, and in nothing else', () => {
    const back = of('Publisher', after)
    expect(back).toMatchObject({ kind: 'changes', changes: [{ address: 'publisher' }] })
    expect(back).toHaveProperty('changes.length', 1)
  })

  test('needs no putting back where it is so again', () => {
    expect(of('Publisher', before)).toEqual({ kind: 'asNow' })
    expect(of('Publisher', after, after)).toEqual({ kind: 'asNow' })
  })

  test('cannot be put into a policy that has gone', () => {
    const gone = changed(after, (draft) => void draft.policies.splice(0, 1))
    expect(of('Short name', gone)).toEqual({ kind: 'not', why: 'gone' })
  })

  test('is left alone where it says what has happened', () => {
    const sent = changed(before, (draft) => {
      draft.events = [
        { status: 'draft', by: '', at: '2022-10-01T09:00:00Z', contentSha: 'x' },
      ] as never
    })
    const [change] = changesBetween(before, sent)
    expect(puttingBack(change!, [change!], sent)).toEqual({ kind: 'not', why: 'happened' })
  })
})
