import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { beginSource } from '../factsheet/source'
import { emptyText } from '../factsheet/text'
import { blockers } from './blockers'
import { policySections as sections } from '../factsheet/policy'
import { partProgress, progress } from './progress'
import { changed, policylessTestland, testland, testPolicy, testPredecessor } from './testland'

const nine = (id: string) => sections.map((section) => `policies/${id}/${section}`)
const many = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n))

const partsOf = (record: Factsheet) => Object.fromEntries(partProgress(record))

describe('progress by part', () => {
  test('has the parts in the order of the navigation, those without a need at 0 of 0', () => {
    const parts = partProgress(testland())
    expect([...parts.keys()]).toEqual([
      'cover',
      'introduction',
      'chapters',
      'policies',
      'policies/act',
      ...nine('act'),
      'policies/programme',
      ...nine('programme'),
      'relations',
      'evaluations',
      'stateOfPlay',
      'sources',
      'glossary',
    ])
    for (const part of ['introduction', 'chapters', 'evaluations', 'policies/programme/budget']) {
      expect(parts.get(part)).toEqual({ answered: 0, of: 0 })
    }
  })

  test('asks of a policy in force all nine sections', () => {
    const record = { ...testland(), policies: [beginPolicy('p', 'inForce')], relations: [] }
    expect(partsOf(record)).toMatchObject({
      'policies/p': { answered: 0, of: 3 },
      'policies/p/objectives': { answered: 0, of: 1 },
      'policies/p/focus': { answered: 0, of: 1 },
      'policies/p/authorities': { answered: 0, of: 1 },
      'policies/p/beneficiaries': { answered: 0, of: 1 },
      'policies/p/instruments': { answered: 0, of: 2 },
      'policies/p/history': { answered: 0, of: 3 },
      'policies/p/budget': { answered: 0, of: 3 },
      'policies/p/evaluation': { answered: 0, of: 1 },
      'policies/p/euPriorities': { answered: 0, of: 1 },
    })
  })

  test('asks of an ended policy its name, type and years, of a planned one name and type', () => {
    const parts = partsOf({
      ...testland(),
      policies: [testPredecessor('old'), beginPolicy('new', 'planned')],
      relations: [],
    })
    expect(parts['policies/old']).toEqual({ answered: 2, of: 2 })
    expect(parts['policies/old/history']).toEqual({ answered: 2, of: 2 })
    expect(parts['policies/new']).toEqual({ answered: 0, of: 2 })
    expect(parts['policies/new/history']).toEqual({ answered: 0, of: 0 })
  })

  test('counts the list of policies as answered by one policy or by the statement that there is none', () => {
    const silent = changed(policylessTestland(), (r) => (r.absence.declared = false))
    expect(partsOf(testland())['policies']).toEqual({ answered: 1, of: 1 })
    expect(partsOf(policylessTestland())['policies']).toEqual({ answered: 2, of: 2 })
    expect(partsOf(silent)['policies']).toEqual({ answered: 0, of: 1 })
  })

  test('asks for a reason once a level differs from the suggested one', () => {
    const differing = changed(testland(), (r) => (r.assessments[1]!.level = 1))
    expect(partsOf(testland())['stateOfPlay']).toEqual({ answered: 10, of: 10 })
    expect(partsOf(differing)['stateOfPlay']).toEqual({ answered: 10, of: 11 })
  })

  test('counts an ill-formed value as an answer, which it is', () => {
    const illFormed = changed(testland(), (r) => (r.sources[0]!.csl.URL = 'nowhere'))
    expect(partsOf(illFormed)['sources']).toEqual({ answered: 1, of: 1 })
    expect(blockers(illFormed)).toHaveLength(1)
  })

  test('adds up to that of the whole', () => {
    const parts = [...partProgress(testland()).values()]
    expect(progress(testland())).toEqual({
      answered: parts.reduce((sum, part) => sum + part.answered, 0),
      of: parts.reduce((sum, part) => sum + part.of, 0),
    })
  })
})

type Change = (record: Factsheet) => void

/** Things an analyst may leave out, in any combination. */
const omissions: readonly Change[] = [
  (r) => (r.country.name = ''),
  (r) => void r.chapters.push({ id: 'c', kind: null, title: '', text: emptyText() }),
  (r) => void r.policies.push(beginPolicy('empty', 'inForce')),
  (r) => void r.policies.push(beginPolicy('plan', 'planned')),
  (r) => void r.policies.push(beginPolicy('old', 'ended')),
  (r) => r.policies.forEach((p) => delete p.objectives.examined),
  (r) => r.policies.forEach((p) => (p.level = 'regional')),
  (r) => r.policies.forEach((p) => p.instruments.technical.choices.push({ code: 'others' })),
  (r) => r.policies.forEach((p) => p.authorities.bodies.push({ id: 'b', name: '', roles: [] })),
  (r) => r.policies.forEach((p) => (p.history.end = { state: 'unanswered' })),
  (r) => r.policies.forEach((p) => (p.history.start = { state: 'answered', value: 'soon' })),
  (r) =>
    r.policies.forEach(
      (p) =>
        (p.budget.overall = {
          state: 'answered',
          value: { amount: '5', currency: '', period: '', note: '' },
        }),
    ),
  (r) => (r.policies = []),
  (r) => (r.absence.declared = true),
  (r) => r.relations.forEach((each) => (each.to = '')),
  (r) =>
    void r.evaluations.push({ id: 'e', policy: '', year: '', kind: null, title: '', sources: [] }),
  (r) => (r.collection.quarter = null),
  (r) => (r.assessments[0]!.level = null),
  (r) => (r.assessments[2]!.level = 2),
  (r) => (r.stateOfPlay.scope.markdown = ''),
  (r) => void r.sources.push(beginSource('s2')),
  (r) => (r.sources = []),
]

// Where a field stands is, but for these, where the navigation shows it.
const partOf = (address: string, parts: readonly string[]) => {
  const moved = address
    .replace(/^(country|edition|publicationDate)\b/, 'cover/$1')
    .replace(/^absence\b/, 'policies/absence')
    .replace(/^(collection|assessments)\b/, 'stateOfPlay/$1')
  return parts
    .filter((part) => moved === part || moved.startsWith(`${part}/`))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

test('a part is full exactly when no blocker of the gate says that something of it is missing', () => {
  fc.assert(
    fc.property(fc.subarray([...omissions]), (chosen) => {
      const record = chosen.reduce(changed, testland())
      const parts = partProgress(record)
      const names = [...parts.keys()]
      const missing = blockers(record)
        .filter(({ rule }) => rule.endsWith('-missing'))
        .map(({ address }) => partOf(address, names))
      for (const [part, { answered, of }] of parts) {
        expect([part, of - answered]).toEqual([
          part,
          missing.filter((each) => each === part).length,
        ])
      }
    }),
  )
})

test('60 policies and 300 sources are counted and checked in the blink of an eye', () => {
  const list = ['smes', 'start-ups', 'large-firms', 'policy-makers', 'others']
  const record: Factsheet = {
    ...testland(),
    policies: many(60, (n) => {
      const policy = testPolicy(`p${n}`)
      return {
        ...policy,
        beneficiaries: { ...policy.beneficiaries, choices: list.map((code) => ({ code })) },
      }
    }),
    relations: many(59, (n) => ({ id: `r${n}`, from: `p${n}`, to: `p${n + 1}`, kind: 'succeeds' })),
    sources: many(300, (n) => ({
      ...beginSource(`s${n}`),
      csl: { type: 'report', title: `Report ${n}`, URL: `https://example.org/${n}` },
      accesses: ['2022-09-21'],
    })),
  }
  const timeOf = (work: () => unknown) => {
    const started = Date.now()
    for (let n = 0; n < 20; n += 1) work()
    return Date.now() - started
  }
  // A ratio within one run, since machines differ and do other things: against copying the same record through JSON.
  const ratios = many(15, () => {
    const floor = timeOf(() => JSON.parse(JSON.stringify(record)) as unknown)
    const ours = timeOf(() => {
      blockers(record)
      partProgress(record)
    })
    return ours / Math.max(floor, 1)
  })
  expect(ratios.toSorted((a, b) => a - b)[7]!).toBeLessThan(6)
})
