import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, cleanTestland } from '../checks/testland'
import { criteria } from '../codebook/schema'
import { agreementBetween } from './agreement'
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
