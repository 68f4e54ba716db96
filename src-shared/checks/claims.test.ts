import { expect, test } from 'vitest'
import { claims } from './claims'
import { emptyFields } from './empty-fields'
import { changed, cleanTestland } from './testland'

test('a claim is sourced by evidence tied to it, by a citation in its text, or by the sources of an evaluation', () => {
  const bare = changed(cleanTestland(), (record) => {
    record.evidence = []
    record.evaluations = []
    record.sources = [{ id: 's1', csl: { type: 'report', title: 'A report' }, accesses: [] }]
    record.introduction.markdown = ''
    record.chapters = []
    record.policies[0]!.objectives.choices = [{ code: 'cooperation' }]
  })
  const before = claims(bare)
  expect(before.of).toBeGreaterThan(4)
  const policy = bare.policies[0]!
  const [category] = policy.objectives.choices
  const at = `policies/${policy.id}/objectives`
  const tie = (target: { address: string; code?: string }, source = 's1') =>
    claims(changed(bare, (record) => record.evidence.push({ id: 'e', target, source })))
  expect(tie({ address: at, code: category!.code }).sourced).toBe(before.sourced + 1)
  expect(tie({ address: at, code: category!.code }, 'gone').sourced).toBe(before.sourced)
  expect(tie({ address: at, code: 'another' }).sourced).toBe(before.sourced)

  const cited = (text: string) =>
    claims(changed(bare, (record) => (record.introduction.markdown = text)))
  expect(cited('No source.')).toEqual({ sourced: before.sourced, of: before.of + 1 })
  expect(cited('So it says [@s1, p. 4].').sourced).toBe(before.sourced + 1)
  expect(cited('So it says [@nobody].').sourced).toBe(before.sourced)

  const evaluated = (sources: string[]) =>
    claims(
      changed(bare, (record) =>
        record.evaluations.push({
          id: 'v',
          policy: policy.id,
          year: '2020',
          kind: 'ex-post',
          title: '',
          sources,
        }),
      ),
    )
  expect(evaluated(['s1']).sourced).toBe(before.sourced + 1)
  expect(evaluated([])).toEqual({ sourced: before.sourced, of: before.of + 1 })
})

test('n/a, "-" and a list that somebody went through are not empty', () => {
  const record = changed(cleanTestland(), ({ policies: [policy] }) => {
    policy!.history.end = { state: 'notApplicable' }
    policy!.history.start = { state: 'unanswered' }
    policy!.objectives.choices = []
    policy!.objectives.examined = { by: '', at: '2022-09-01T00:00:00.000Z' }
    policy!.focus.choices = []
    delete policy!.focus.examined
  })
  const here = `policies/${record.policies[0]!.id}`
  const empty = emptyFields(record).map(({ address }) => address)
  expect(empty).toEqual(expect.arrayContaining([`${here}/history/start`, `${here}/focus`]))
  expect(empty).not.toContain(`${here}/history/end`)
  expect(empty).not.toContain(`${here}/objectives`)
  expect(empty).not.toContain('codebook/extensions')
})
