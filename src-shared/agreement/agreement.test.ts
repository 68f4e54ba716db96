import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, cleanTestland } from '../checks/testland'
import { criteria } from '../codebook/criteria'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { beginAssessment } from '../factsheet/assessment'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import type { Choices } from '../factsheet/section'
import { tickedLists } from '../factsheet/ticked-lists'
import { adoptedAssessment } from '../maturity/total'
import { agreementBetween } from './agreement'
import { blindCopy } from './blind-copy'
import { withReopened, withSettled } from './settle-disagreement'
import { krippendorffsAlpha } from './alpha'
import { cohensKappa } from './kappa'

const times = <V>(count: number, pair: readonly [V, V]) => Array.from({ length: count }, () => pair)

// The worked examples of https://en.wikipedia.org/wiki/Cohen%27s_kappa: both yes, only one, only the other, both no.
test.each([
  [20, 5, 10, 15, 0.4],
  [45, 15, 25, 15, 0.1304],
  [25, 35, 5, 35, 0.2593],
])('kappa of %i, %i, %i and %i is %f', (both, one, other, neither, expected) => {
  const pairs = [
    ...times(both, [true, true]),
    ...times(one, [true, false]),
    ...times(other, [false, true]),
    ...times(neither, [false, false]),
  ]
  expect(cohensKappa(pairs)).toBeCloseTo(expected, 4)
})

test('kappa is not defined without items, or where chance explains all', () => {
  expect(cohensKappa([])).toBeUndefined()
  expect(cohensKappa(times(3, [true, true]))).toBeUndefined()
})

describe('alpha, by the worked examples of Krippendorff (2011)', () => {
  const unitsOf = (...coders: readonly string[]) =>
    Array.from({ length: coders[0]!.length }, (_, at) =>
      coders.map((coder) => (coder[at] === '.' ? null : Number.parseInt(coder[at]!, 36))),
    )
  test('A: binary, two observers', () => {
    const units = unitsOf('0100000010', '1110010000')
    expect(krippendorffsAlpha(units, 'nominal')).toBeCloseTo(0.095, 3)
  })
  test('B: nominal, two observers', () => {
    const units = unitsOf('aabbdcccedda', 'babbbccceddd')
    expect(krippendorffsAlpha(units, 'nominal')).toBeCloseTo(0.692, 3)
  })
  test('C and D: four observers, with gaps', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(krippendorffsAlpha(units, 'nominal')).toBeCloseTo(0.743, 3)
    expect(krippendorffsAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3)
  })
  test('is not defined where nothing differs or nothing can be compared', () => {
    expect(krippendorffsAlpha(unitsOf('11', '11'), 'ordinal')).toBeUndefined()
    expect(krippendorffsAlpha(unitsOf('12', '..'), 'ordinal')).toBeUndefined()
  })
  test('does not depend on the order of coders and units, and is never above 1', () => {
    const unit = fc.array(fc.option(fc.constantFrom(0, 0.5, 1, 2)), { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), (units) => {
        const alpha = krippendorffsAlpha(units, 'ordinal')
        const turned = units.toReversed().map((each) => each.toReversed())
        const notDefined = 9
        expect(krippendorffsAlpha(turned, 'ordinal') ?? notDefined).toBeCloseTo(
          alpha ?? notDefined,
          9,
        )
        expect((alpha ?? 0) <= 1).toBe(true)
      }),
    )
  })
})

/** All answers of a record made others: what a blind copy must not show. */
const answeredAnew = (record: Factsheet, seed: number): Factsheet =>
  changed(record, (draft) => {
    const anew = (list: Choices) => {
      list.choices = seed % 2 ? [] : [{ code: `anything-${seed}`, text: 'Something' }]
      list.examined = seed % 3 ? null : { by: 'someone', at: '2022-09-01T08:00:00Z' }
      list.confirmed = seed % 2 ? undefined : { by: 'someone', at: '2022-09-01T08:00:00Z' }
    }
    for (const policy of draft.policies) {
      for (const { given } of tickedLists(policy)) anew(given)
      for (const body of policy.authorities.bodies) body.roles = [`role-${seed}`]
    }
    for (const each of draft.evaluations) each.kind = `kind-${seed}`
    draft.assessments = criteria.map((criterion) => ({
      ...beginAssessment(criterion),
      level: seed % 2 ? 2 : 0.5,
      reason: `${seed}`,
    }))
    draft.stateOfPlay.scope.markdown = `Level ${seed}`
    draft.notes = []
    draft.evidence = [
      ...draft.evidence.filter(({ target }) => target.code === undefined),
      {
        id: `e${seed}`,
        target: { address: 'policies/x/objectives', code: `${seed}` },
        source: 's',
      },
    ]
  })

describe('a blind copy', () => {
  const made = { id: '00000000-0000-4000-8000-00000000000b', at: '2023-01-02T03:04:05Z' }

  test('is the same whatever the first coder answered: none of it can be told from the copy', () => {
    fc.assert(
      fc.property(anyFactsheet, fc.nat(), fc.nat(), (record, one, other) => {
        const copies = [one, other].map((seed) => blindCopy(answeredAnew(record, seed), made))
        expect(copies[0]).toEqual(copies[1])
      }),
    )
  })

  test('keeps facts, texts and sources under their addresses, and says what it is of', () => {
    const record = cleanTestland()
    const copy = factsheet.parse(blindCopy(record, made))
    expect(copy.secondCoding).toEqual({ of: record.id, at: made.at })
    expect(copy.sources).toEqual(record.sources)
    expect(copy.introduction).toEqual(record.introduction)
    expect(
      copy.policies.map(({ id, names, history, budget }) => [id, names, history, budget]),
    ).toEqual(record.policies.map(({ id, names, history, budget }) => [id, names, history, budget]))
    expect(agreementBetween(record, copy).disagreements).toEqual([])
  })
})

describe('settling what two coders differ on', () => {
  const one = cleanTestland()
  const other = changed(one, (draft) => {
    draft.id = '00000000-0000-4000-8000-00000000000c'
    draft.policies[0]!.beneficiaries.choices = [{ code: 'smes' }, { code: 'others', text: 'Farms' }]
    const adopted = draft.assessments.find(({ id }) => id === 'evidence')!
    adopted.level = adopted.level === 1 ? 2 : 1
    adopted.reason = 'There is a plan.'
  })
  const act = { by: 'someone', at: '2023-02-03T04:05:06Z' }
  const before = agreementBetween(one, other)
  const settle = (kept: 'first' | 'second') =>
    before.disagreements.reduce(
      (record, each) => withSettled(record, other.id, each, { ...act, kept }),
      one,
    )

  test('leaves nothing to ask, keeps both answers, and does not make the coders more alike', () => {
    expect(before.disagreements.length).toBeGreaterThan(2)
    for (const kept of ['first', 'second'] as const) {
      const after = agreementBetween(factsheet.parse(settle(kept)), other)
      expect(after.disagreements).toEqual([])
      expect(after.settled).toHaveLength(before.disagreements.length)
      expect(after.lists).toEqual(before.lists)
      expect(after.levels).toEqual(before.levels)
    }
  })

  test('for the first changes no answer, for the second all that they differed on', () => {
    const { reconciled, ...first } = settle('first')
    expect(first).toEqual(one)
    expect(reconciled?.every(({ settled }) => settled.by === 'someone')).toBe(true)
    const second = settle('second')
    expect(second.policies[0]!.beneficiaries.choices).toEqual(
      other.policies[0]!.beneficiaries.choices,
    )
    const judged = (record: Factsheet) => adoptedAssessment(record, 'evidence')
    expect(judged(second)).toMatchObject({
      level: judged(other)?.level,
      reason: 'There is a plan.',
    })
  })

  test('can be taken back, answer by answer', () => {
    const second = settle('second')
    const back = second.reconciled!.reduce(
      (record, each) => withReopened(record, each, act),
      second,
    )
    expect(agreementBetween(back, other).disagreements).toEqual(before.disagreements)
    expect(back.policies).toEqual(one.policies)
  })
})

describe('two codings of a factsheet', () => {
  const one = cleanTestland()

  test('that are the same agree in everything, and leave nothing to ask', () => {
    const { lists, levels, disagreements } = agreementBetween(one, one)
    expect(lists.every(({ agreed, of }) => agreed === of)).toBe(true)
    expect(levels).toMatchObject({ agreed: 4, of: 4 })
    expect(disagreements).toEqual([])
  })

  test('differ by category and by level, each named once', () => {
    const other = changed(one, (draft) => {
      const { beneficiaries } = draft.policies[0]!
      beneficiaries.choices = [{ code: 'smes' }]
      draft.assessments[2]!.level = 1
    })
    const { lists, levels, disagreements } = agreementBetween(one, other)
    const list = lists.find((each) => each.name === 'beneficiaries')!
    expect(list.of - list.agreed).toBe(disagreements.filter(({ code }) => code).length)
    expect(list.kappa).toBeLessThan(1)
    expect(levels).toMatchObject({ agreed: 3, of: 4 })
    expect(disagreements.at(-1)).toMatchObject({
      address: `assessments/${criteria[2]}/level`,
    })
  })

  test('what one of them has not examined is not compared, and that is said', () => {
    const other = changed(one, (draft) => {
      draft.policies[0]!.beneficiaries.examined = null
    })
    const { lists, notCompared } = agreementBetween(one, other)
    expect(lists.find((each) => each.name === 'beneficiaries')?.of).toBe(0)
    expect(notCompared).toEqual(['policies/act/beneficiaries'])
  })

  test('a policy that only one of them has is not compared, and that is said', () => {
    const other = changed(one, (draft) => {
      draft.policies = draft.policies.filter(({ id }) => id !== 'programme')
    })
    expect(agreementBetween(one, other).notCompared).toEqual(['policies/programme'])
  })
})
