import { beforeAll, expect, test } from 'vitest'
import { changesBetween } from '../../src-shared/changes/changes-between'
import { restored } from '../../src-shared/changes/restored'
import { testland } from '../../src-shared/checks/testland'
import { learnCodebook } from '../../src-shared/codebook/editions'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { invented2023 } from '../../src-shared/recoding/invented'
import { recode } from '../../src-shared/recoding/recode'
import { inOneCodebook } from './in-one-codebook'
import { puttingBack } from './putting-back'

const ticked = (code: string): Factsheet => {
  const record = testland()
  const [policy, ...others] = record.policies
  const beneficiaries = { ...policy!.beneficiaries, choices: [{ code }] }
  return { ...record, policies: [{ ...policy!, beneficiaries }, ...others] }
}
const moved = (record: Factsheet) => {
  const act = { by: 'coder', at: '2026-05-03T10:00:00.000Z' }
  const decisions = { 'level/evidence': ['keep'] }
  const result = recode(record, invented2023, { decisions, act, newId: () => 'new' })
  if (result.kind === 'open') throw new Error('A question is open')
  return result.record
}
const side = (version: string | null, record: Factsheet) => ({ version, name: '', record })

beforeAll(() => learnCodebook(invented2023))

test('a version of before the codebook moved is seen in the categories of now, and is put back in them', () => {
  const was = { ...ticked('academic-institutions'), publisher: 'Somebody' }
  const now = { ...moved(was), publisher: 'Another' }
  const { before, after, notes } = inOneCodebook(side('v1', was), side(null, now), now)
  const changes = changesBetween(before.record, after.record)
  const addresses = changes.map(({ address }) => address)
  expect(addresses).toContain('publisher')
  expect(addresses).not.toContainEqual(expect.stringMatching(/beneficiaries|^codebook/))
  // As the two stand, more is different: the control.
  expect(changesBetween(was, now).length).toBeGreaterThan(changes.length)
  expect(notes[0]).toContain('different codebooks')

  const change = changes.find(({ address }) => address === 'publisher')!
  const back = puttingBack(change, changes, now)
  if (back.kind !== 'changes') throw new Error('Cannot be put back')
  const again = restored(now, before.record, back.changes)
  expect(again).toEqual({ ...now, publisher: 'Somebody' })
})

test('two versions of one codebook stay as they are, and without a crosswalk it is said why', () => {
  const [one, other] = [side('v1', testland()), side('v2', ticked('smes'))]
  expect(inOneCodebook(one, other, moved(testland()))).toEqual({
    before: one,
    after: other,
    notes: [],
  })
  const elsewhere = { ...testland(), codebook: { ...testland().codebook, id: 'elsewhere' } }
  const seen = inOneCodebook(one, side(null, elsewhere), elsewhere)
  expect(seen.before).toBe(one)
  expect(seen.notes).toEqual([expect.stringContaining('no crosswalk leads')])
})
