import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../codebook/editions'
import { beginFactsheet } from './begin'
import { copyPolicy } from './copy-policy'
import { factsheet, type Factsheet } from './factsheet'
import { beginPolicy, type Policy } from './policy'
import { beginSource } from './source'

const at = '2022-09-01T08:00:00Z'
const begun = (name: string, code: string): Factsheet =>
  beginFactsheet(
    {
      id: `00000000-0000-4000-8000-0000000000${code === 'XA' ? '01' : '02'}`,
      code,
      name,
      edition: 2022,
    },
    currentCodebook,
    'hash',
  )
const source = (id: string, title: string, translationOf?: string) => ({
  ...beginSource(id),
  csl: { type: 'report', title },
  ...(translationOf !== undefined && { translationOf }),
})
function freshIds() {
  let next = 0
  return () => `new-${(next += 1)}`
}

const policy: Policy = {
  ...beginPolicy('p1', 'inForce'),
  regions: [{ id: 'r1', scheme: 'NUTS 2021', code: 'XA1', name: 'North' }],
  objectives: {
    choices: [{ code: 'others', text: 'as [@s1, p. 4] says' }],
    explanation: { lang: 'en', markdown: 'Cited [see @s1; @s3] and mailed x@s2.' },
    examined: { by: 'me', at },
  },
}
const from: Factsheet = {
  ...begun('Testland A', 'XA'),
  policies: [beginPolicy('p0', 'ended'), policy],
  relations: [{ id: 'rel', from: 'p1', to: 'p0', kind: 'succeeds' }],
  evaluations: [{ id: 'ev', policy: 'p1', year: '2020', kind: null, title: '', sources: ['s4'] }],
  sources: [
    source('s1', 'Act', 's5'),
    source('s2', 'Not cited'),
    source('s3', 'Shared'),
    source('s4', 'Evidence'),
    source('s5', 'Act in the original'),
  ],
  evidence: [
    { id: 'e1', target: { address: 'policies/p1/regions/r1/name' }, source: 's4', locator: 'p. 2' },
    { id: 'e2', target: { address: 'policies/p0/status' }, source: 's2' },
    { id: 'e3', target: { address: 'policies/p1/history/start', code: 'x' }, source: 's1' },
  ],
  extensions: { 'policies/p1/objectives/shade': 'blue', 'policies/p10/shade': 'red' },
  people: [{ id: 'me', name: 'A', role: 'author' }],
}
const into: Factsheet = {
  ...begun('Testland B', 'XB'),
  policies: [beginPolicy('q', 'inForce')],
  sources: [source('t1', 'Shared')],
}

describe('a policy copied to another factsheet', () => {
  const before = JSON.stringify({ from, into })
  const copied = copyPolicy(from, 'p1', into, freshIds())!
  const copy = copied.record.policies[1]!
  const idOf = (title: string) => copied.record.sources.find((each) => each.csl.title === title)?.id

  test('comes last, with new ids of its own, and leaves both as they were', () => {
    expect(copied.policy).toBe(copy.id)
    expect(copied.record.policies[0]).toEqual(into.policies[0])
    expect([copy.id, copy.regions[0]!.id]).not.toContain('p1')
    expect(copy.regions[0]).toMatchObject({ code: 'XA1', name: 'North' })
    expect(copy.regions[0]!.id).not.toBe('r1')
    expect(JSON.stringify({ from, into })).toBe(before)
    expect(factsheet.safeParse(copied.record).error).toBeUndefined()
  })

  test('brings what it cites, and what that translates, but nothing twice', () => {
    expect(copied.sources).toBe(3)
    expect(copied.record.sources.map((each) => each.csl.title)).toEqual([
      'Shared',
      'Act',
      'Evidence',
      'Act in the original',
    ])
    const act = copied.record.sources.find((each) => each.csl.title === 'Act')
    expect(act?.translationOf).toBe(idOf('Act in the original'))
    expect(copy.objectives.explanation.markdown).toBe(
      `Cited [see @${idOf('Act')}; @t1] and mailed x@s2.`,
    )
    expect(copy.objectives.choices[0]!.text).toBe(`as [@${idOf('Act')}, p. 4] says`)
  })

  test('brings its evidence and no other, at the place that it has now', () => {
    expect(
      copied.record.evidence.map((each) => [each.target.address, each.source, each.locator]),
    ).toEqual([
      [`policies/${copy.id}/regions/${copy.regions[0]!.id}/name`, idOf('Evidence'), 'p. 2'],
      [`policies/${copy.id}/history/start`, idOf('Act'), undefined],
    ])
    expect(copied.record.evidence[1]!.target.code).toBe('x')
    expect(copied.record.extensions).toEqual({ [`policies/${copy.id}/objectives/shade`]: 'blue' })
    expect(new Set(copied.record.evidence.map((each) => each.id)).size).toBe(2)
  })

  test('leaves relations, evaluations and strangers behind', () => {
    expect(copied.record.relations).toEqual([])
    expect(copied.record.evaluations).toEqual([])
    expect(copy.objectives.examined).toEqual({ by: '', at })
    const known = { ...into, people: from.people }
    expect(
      copyPolicy(from, 'p1', known, freshIds())!.record.policies[1]!.objectives.examined,
    ).toEqual({ by: 'me', at })
  })

  test('a second time brings no source again', () => {
    const again = copyPolicy(from, 'p1', copied.record, () => `again-${Math.random()}`)!
    expect(again.sources).toBe(0)
    expect(again.record.policies).toHaveLength(3)
  })
})

test('a policy that is not there is not copied', () => {
  expect(copyPolicy(from, 'gone', into, freshIds())).toBeUndefined()
})
