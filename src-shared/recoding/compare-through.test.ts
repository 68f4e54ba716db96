import { beforeAll, describe, expect, test } from 'vitest'
import { learnCodebook } from '../codebook/editions'
import { testland } from '../checks/testland'
import { compareEditions } from '../editions/compare-editions'
import { rollForward } from '../editions/roll-forward'
import { contentSha } from '../factsheet/content-sha'
import { recordFormat, type Envelope } from '../factsheet/envelope'
import type { Factsheet } from '../factsheet/factsheet'
import { comparingWords } from '../words/editions'
import { compareThrough } from './compare-through'
import { invented2023 as file } from './invented'
import { recode } from './recode'

const ids = () => {
  let next = 0
  return () => `00000000-0000-4000-9000-${String((next += 1)).padStart(12, '0')}`
}
const ticked = (code: string): Factsheet => {
  const record = testland()
  const [policy, ...others] = record.policies
  const beneficiaries = { ...policy!.beneficiaries, choices: [{ code }] }
  return { ...record, policies: [{ ...policy!, beneficiaries }, ...others] }
}
const recoded = (record: Factsheet) => {
  const act = { by: 'coder', at: '2026-05-03T10:00:00.000Z' }
  const decisions = { 'level/evidence': ['keep'] }
  const result = recode(record, file, { decisions, act, newId: ids() })
  if (result.kind === 'open') throw new Error('A question is open')
  return result.record
}
const addresses = ({ changes }: { readonly changes: readonly { readonly address: string }[] }) =>
  changes.map(({ address }) => address)

beforeAll(() => learnCodebook(file))

describe('two editions', () => {
  test('with two codebooks are compared through the crosswalk, and it is said what cannot be', () => {
    const before = ticked('academic-institutions')
    const after = recoded(rollForward(before, { edition: 2023, newId: ids() }))
    // Without the crosswalk an answer that only has another code now would count as a change: the control.
    expect(addresses(compareEditions(before, after))).toContainEqual(
      expect.stringMatching(/beneficiaries/),
    )
    const { found, notes, before: seen } = compareThrough({ record: before }, { record: after })
    expect(addresses(found)).not.toContainEqual(expect.stringMatching(/beneficiaries|codebook/))
    expect(seen.codebook.id).toBe(file.codebook.id)
    expect(notes).toContain(comparingWords.through('eccp-2022', 'invented-2023'))
    expect(notes).toContainEqual(
      expect.stringMatching(/^The levels of “Evidence of performance” cannot be compared/),
    )
  })

  test('are compared as they are where no crosswalk leads, which is said', () => {
    const before = testland()
    const later = rollForward(before, { edition: 2023, newId: ids() })
    const after = { ...later, codebook: { ...later.codebook, id: 'elsewhere-2023' } }
    const { notes, before: seen } = compareThrough({ record: before }, { record: after })
    expect(seen).toBe(before)
    expect(notes).toEqual([expect.stringContaining('no crosswalk leads')])
  })

  test('come out the same whichever was named first', () => {
    const before = ticked('academic-institutions')
    const after = recoded(rollForward(before, { edition: 2023, newId: ids() }))
    const [said, turned] = [
      compareThrough({ record: before }, { record: after }),
      compareThrough({ record: after }, { record: before }),
    ]
    expect(turned.found).toEqual(said.found)
    expect(turned.found.isRolled).toBe(true)
    const name = before.country.name
    expect(turned.notes).toEqual([
      comparingWords.turned(`${name} 2023`, `${name} ${before.edition}`),
      ...said.notes,
    ])
    // As it was before: nearly everything gone and come.
    expect(compareEditions(after, before).changes.length).toBeGreaterThan(
      turned.found.changes.length + 5,
    )
  })

  test('that say nothing of which is newer are compared in the order given', () => {
    const [one, other] = [testland(), { ...testland(), publisher: 'Another' }]
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const { before, after, notes } = compareThrough({ record: first }, { record: second })
      expect([before, after, notes]).toEqual([first, second, []])
    }
  })
})

test('of two copies the one that was made of the other is the newer', () => {
  const enveloped = (record: Factsheet, parents: readonly string[]) => {
    const envelope: Envelope = {
      format: recordFormat,
      rev: parents.length + 1,
      parents: [...parents],
      contentSha: contentSha(record),
      by: '',
      at: '2026-05-03T10:00:00.000Z',
    }
    return { record, envelope }
  }
  const older = enveloped(testland(), [])
  const newer = enveloped({ ...testland(), publisher: 'Another' }, [older.envelope.contentSha])
  expect(compareThrough(older, newer)).toMatchObject({ after: newer.record, notes: [] })
  const turned = compareThrough(newer, older)
  expect(turned).toMatchObject({ before: older.record, after: newer.record })
  expect(turned.notes).toHaveLength(1)
  expect(compareThrough(older, older).notes).toEqual([])
})
