import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { criteria } from '../codebook/criteria'
import { valueAt } from '../factsheet/address'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { relationKinds } from '../factsheet/links'
import { policyStatuses, type Policy } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'
import { rules } from './rule'
import { followSuggestions, suggest } from './suggest'
import { aPolicy, someAct, testland, ticked } from './testland'

// Hundreds of runs each: five seconds are too few on a busy machine.

const ids = ['a', 'b', 'c', 'd', 'e'] as const
const anyId = fc.constantFrom(...ids, 'gone', '')
const anyYear = fc.constantFrom('', 'soon', '1999', '2005', '2012', '2016', '2020', '2022', '2024')
const known = ['national', 'regional', 'sectoral', 'broad'] as const
const anyType = fc.constantFrom(...known, null, 'hub')
const kinds = ['ex-ante', 'interim', 'monitoring', 'ex-post'] as const
const anyKind = fc.constantFrom(...kinds, 'none', 'peer-review', null)

const anyList = (...codes: readonly string[]) =>
  fc.tuple(fc.subarray([...codes]), fc.boolean()).map(([some, done]) => ticked(some, done))

const aPolicyOf = (id: string) =>
  fc
    .record({
      status: fc.constantFrom(...policyStatuses),
      type: anyType,
      start: anyYear,
      end: anyYear,
      financial: anyList('others'),
      technical: anyList('networking', 'from-elsewhere'),
      evaluation: anyList('none', ...kinds, 'peer-review'),
    })
    .map(({ status, type, start, end, financial, technical, evaluation }): Policy => {
      const begun = aPolicy(id, { status, type, start, end })
      return {
        ...begun,
        instruments: { ...begun.instruments, financial, technical },
        evaluation: { ...begun.evaluation, ...evaluation },
      }
    })

const anyRecord = fc
  .record({
    policies: fc.subarray([...ids]).chain((some) => fc.tuple(...some.map(aPolicyOf))),
    relations: fc.array(
      fc.record({ from: anyId, to: anyId, kind: fc.constantFrom(...relationKinds) }),
      { maxLength: 8 },
    ),
    evaluations: fc.array(fc.record({ policy: anyId, year: anyYear, kind: anyKind }), {
      maxLength: 5,
    }),
    declared: fc.boolean(),
    year: fc.oneof({ arbitrary: fc.constant('2022'), weight: 5 }, anyYear),
  })
  .map(({ policies, relations, evaluations, declared, year }) =>
    testland({
      policies,
      relations: relations.map((each, index) => ({ ...each, id: `r${index}` })),
      evaluations: evaluations.map((each, index) => ({
        ...each,
        id: `e${index}`,
        title: '',
        sources: [],
      })),
      absence: { declared, explanation: { lang: 'en', markdown: '' } },
      collection: { year, quarter: null },
    }),
  )

const levelsOf = (record: Factsheet) => {
  const found = suggest(record)
  return criteria.map((criterion) => found[criterion].level)
}
const runs = { numRuns: 300 }

test('never throws, and each level is that of its rule', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(factsheet.safeParse(record).success).toBe(true)
      for (const [criterion, found] of Object.entries(suggest(record))) {
        const rule = rules[found.rule]
        expect(found.criterion).toBe(criterion)
        expect([criterion, 'any']).toContain(rule.criterion)
        expect(found.level).toBe(rule.level)
      }
    }),
    runs,
  )
})

test('every fact stands where its address says, and is either used or not', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const { used, notUsed } of Object.values(suggest(record))) {
        for (const fact of [...used, ...notUsed]) {
          expect(valueAt(record, fact.address)).toBeDefined()
        }
        const words = new Set(used.map((fact) => `${fact.address} ${fact.words}`))
        expect(notUsed.filter((fact) => words.has(`${fact.address} ${fact.words}`))).toEqual([])
      }
    }),
    runs,
  )
})

test('scope below 2 goes with continuity 0 and instruments at most 0.5', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const [scope, continuity, , instruments] = levelsOf(record)
      if (scope === null || scope === undefined || scope === 2) return
      expect(continuity).toBe(0)
      expect(instruments ?? 0).toBeLessThanOrEqual(0.5)
    }),
    runs,
  )
})

test('never moves with the order of lists', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const turned = {
        ...record,
        policies: record.policies.toReversed(),
        relations: record.relations.toReversed(),
        evaluations: record.evaluations.toReversed(),
      }
      expect(levelsOf(turned)).toEqual(levelsOf(record))
    }),
    runs,
  )
})

test('the quarter is said with the age, and counts for nothing', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const told = { ...record, collection: { ...record.collection, quarter: 'Q4' as const } }
      expect(levelsOf(told)).toEqual(levelsOf(record))
    }),
    runs,
  )
})

/** All of a policy that the rules do not read, made another. */
const text = { lang: 'ko', markdown: 'Other words' }
const section = { choices: [{ code: 'smes' }], examined: someAct, explanation: text }
const touch = (policy: Policy): Policy => ({
  ...policy,
  level: 'regional',
  regions: [{ id: 'x', scheme: 'NUTS 2021', code: 'XA1', name: 'Valley' }],
  names: { ...policy.names, original: { lang: 'ko', text: 'Other' } },
  objectives: section,
  focus: section,
  authorities: { ...section, bodies: [{ id: 'm', name: 'Ministry', roles: ['funding'] }] },
  beneficiaries: section,
  instruments: { ...policy.instruments, explanation: text, confirmed: someAct },
  history: { ...policy.history, period: 'limited', explanation: text, confirmed: someAct },
  budget: { ...policy.budget, overall: { state: 'notAvailable' } },
  evaluation: { ...policy.evaluation, results: text, confirmed: someAct },
  euPriorities: section,
})

test('never moves when an unrelated field changes', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const changed: Factsheet = {
        ...record,
        country: { code: 'XB', name: 'Testland B', alsoKnownAs: 'B', footnote: 'Invented.' },
        edition: 2030,
        publisher: 'Someone',
        publicationDate: '2030-01-01',
        introduction: text,
        absence: { ...record.absence, explanation: text },
        policies: record.policies.map(touch),
        evaluations: record.evaluations.map((each) => ({
          ...each,
          title: 'Other',
          sources: ['s'],
        })),
        assessments: record.assessments.map((each) => ({ ...each, level: 1, reason: 'Other' })),
        stateOfPlay: { scope: text, continuity: text, evidence: text, instruments: text },
        sources: [{ id: 's', csl: { type: 'report', title: 'Other' }, accesses: ['2030-01-01'] }],
        people: [{ id: 'p', name: 'Analyst', role: '' }],
        extensions: { 'policies/a/other': 1 },
      }
      expect(suggest(changed)).toEqual(suggest(record))
    }),
    runs,
  )
})

/** Each field that the rules read, made another, in a record that has one policy at least. */
const another: Readonly<Record<string, (record: Factsheet) => Factsheet>> = {
  absence: (record) => ({
    ...record,
    absence: { ...record.absence, declared: !record.absence.declared },
  }),
  collection: (record) => ({ ...record, collection: { year: '2031', quarter: null } }),
  codebook: (record) => ({ ...record, codebook: { ...record.codebook } }),
  relations: (record) => ({
    ...record,
    relations: [...record.relations, { id: 'new', from: 'a', to: 'b', kind: 'succeeds' }],
  }),
  evaluations: (record) => ({ ...record, evaluations: [] }),
  policies: (record) => ({ ...record, policies: record.policies.slice(1) }),
  ...Object.fromEntries(
    Object.entries<(policy: Policy) => Policy>({
      id: (policy) => ({ ...policy, id: 'another' }),
      status: (policy) => ({ ...policy, status: 'ended' }),
      type: (policy) => ({ ...policy, type: policy.type === 'broad' ? 'national' : 'broad' }),
      'short name': (policy) => ({ ...policy, names: { ...policy.names, short: 'Another' } }),
      'printed name': (policy) => ({
        ...policy,
        names: { ...policy.names, short: '', printed: 'Another one' },
      }),
      start: (policy) => ({
        ...policy,
        history: { ...policy.history, start: { state: 'answered', value: '1998' } },
      }),
      end: (policy) => ({
        ...policy,
        history: { ...policy.history, end: { state: 'answered', value: '1999' } },
      }),
      financial: (policy) => ({
        ...policy,
        instruments: { ...policy.instruments, financial: ticked(['grants'], true) },
      }),
      technical: (policy) => ({
        ...policy,
        instruments: { ...policy.instruments, technical: ticked(['grants'], true) },
      }),
      kinds: (policy) => ({
        ...policy,
        evaluation: { ...policy.evaluation, choices: [{ code: 'monitoring' }] },
      }),
      'examined kinds': (policy) => ({
        ...policy,
        evaluation: { ...policy.evaluation, examined: someAct },
      }),
    }).map(([field, change]) => [
      field,
      (record: Factsheet) => ({
        ...record,
        policies: record.policies.map((policy, index) => (index === 0 ? change(policy) : policy)),
      }),
    ]),
  ),
}

test('following says what looking anew says, and does not look where nothing that is read has changed', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      for (const [field, change] of Object.entries(another)) {
        const follow = followSuggestions()
        follow(record)
        const now = change(record)
        const found = follow(now)
        expect([field, found]).toEqual([field, suggest(now)])
        expect(follow({ ...now, policies: now.policies.map(touch) })).toBe(found)
      }
    }),
    runs,
  )
})

/** One way in which everything that is still open may turn out; years are not touched. */
const anyEnding = fc.record({
  types: fc.array(fc.constantFrom(...known), { minLength: 5, maxLength: 5 }),
  kinds: fc.array(fc.constantFrom(...kinds), { minLength: 5, maxLength: 5 }),
  ticks: fc.array(fc.subarray([...kinds]), { minLength: 5, maxLength: 5 }),
  financial: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  technical: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
})
type Ending = typeof anyEnding extends fc.Arbitrary<infer T> ? T : never

const isKnown = (code: string) => [...kinds, 'none'].some((each) => each === code)
const finished = (list: Choices, more: readonly string[]): Choices => {
  const had = list.choices.filter((each) => each.code !== 'peer-review')
  const open = !list.examined || had.length < list.choices.length
  const isNone = list.choices.length === 1 && had[0]?.code === 'none'
  return {
    choices: open && !isNone ? [...had, ...more.map((code) => ({ code }))] : had,
    examined: someAct,
  }
}
const examinedList = (given: Choices, also: boolean): Choices => ({
  choices: !given.examined && also ? [...given.choices, { code: 'others' }] : given.choices,
  examined: someAct,
})

function settle(record: Factsheet, ending: Ending): Factsheet {
  return {
    ...record,
    policies: record.policies.map((policy, index) => ({
      ...policy,
      type: known.some((each) => each === policy.type) ? policy.type : ending.types[index]!,
      instruments: {
        ...policy.instruments,
        financial: examinedList(policy.instruments.financial, ending.financial[index]!),
        technical: examinedList(policy.instruments.technical, ending.technical[index]!),
      },
      evaluation: { ...policy.evaluation, ...finished(policy.evaluation, ending.ticks[index]!) },
    })),
    evaluations: record.evaluations.map((each, index) => ({
      ...each,
      kind: each.kind !== null && isKnown(each.kind) ? each.kind : ending.kinds[index]!,
    })),
  }
}

test('what is suggested stays, however the open questions turn out', () => {
  fc.assert(
    fc.property(anyRecord, anyEnding, (record, ending) => {
      const [before, after] = [suggest(record), suggest(settle(record, ending))]
      for (const criterion of criteria) {
        if (before[criterion].level === null) continue
        expect(after[criterion].level).toBe(before[criterion].level)
      }
    }),
    { numRuns: 1000 },
  )
})

test('with no open question, nothing is withheld but for years and where the rubric is silent', () => {
  fc.assert(
    fc.property(anyRecord, anyEnding, (record, ending) => {
      const full = settle(record, ending)
      if (full.policies.length === 0) return
      const { scope, evidence, instruments } = suggest(full)
      expect(scope.level).not.toBeNull()
      expect(evidence.level).not.toBeNull()
      expect(instruments.level === null).toBe(instruments.neighbours !== undefined)
    }),
    runs,
  )
})
