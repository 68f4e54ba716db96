import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../codebook/editions'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import { factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { altered } from './altered'
import { lift, withExtensions } from './lift'

const begun = () => ({
  ...beginFactsheet(
    {
      id: '5f2f4c0e-3b1d-4c57-9d0e-0f6f5a1c2b3d',
      code: 'XA',
      name: 'Testland A',
      edition: 2022,
    },
    currentCodebook,
    codebookHash(currentCodebook),
  ),
  policies: [beginPolicy('first', 'inForce')],
})

/** A record as a later version might write it. */
const strange = (): object =>
  altered(begun(), {
    mood: { of: 'the day' },
    'country.capital/city': 'A~town',
    'policies.0.colour': 'green',
    'policies.0.history.start': { state: 'unanswered', hope: true },
    'policies.0.budget.annual': {
      state: 'answered',
      value: { amount: '1', currency: 'EUR', period: '', note: '', rate: 2 },
    },
  })

describe('lift', () => {
  test('a record without unknown fields comes out as it went in', () => {
    const read = lift(factsheet, begun())
    expect(read).toMatchObject({ ok: true, value: { value: begun() } })
    expect(read.ok && read.value.unknown.size).toBe(0)
  })

  test('takes unknown fields out, inside answers too, each by the address it came from', () => {
    const given = strange()
    const read = lift(factsheet, given)
    if (!read.ok) throw new Error(read.message)
    expect(Object.fromEntries(read.value.unknown)).toEqual({
      mood: { of: 'the day' },
      'country/capital~1city': 'A~town',
      'policies/first/colour': 'green',
      'policies/first/history/start/hope': true,
      'policies/first/budget/annual/value/rate': 2,
    })
    expect(read.value.value.policies[0]!.budget.annual).toEqual({
      state: 'answered',
      value: { amount: '1', currency: 'EUR', period: '', note: '' },
    })
    expect(given).toEqual(strange())
  })

  test('names by address what does not have the right form', () => {
    const given = altered(strange(), {
      'policies.0.status': 'asleep',
      'policies.0.history.end': { state: 'perhaps' },
      'country.name': undefined,
    })
    const read = lift(factsheet, given)
    expect(read).toMatchObject({ ok: false, code: 'malformed' })
    expect(!read.ok && read.issues?.map((issue) => `${issue.address} ${issue.message}`)).toEqual([
      'country/name is missing',
      'policies/first/status should be one of "inForce", "planned", "ended"',
      expect.stringMatching(/^policies\/first\/history\/end/),
    ])
  })

  test('keeps unknown categories where they are', () => {
    const given = begun()
    given.policies[0]!.objectives.choices.push({ code: 'unheard-of' })
    const read = lift(factsheet, given)
    expect(read.ok && read.value.value.policies[0]!.objectives.choices).toEqual([
      { code: 'unheard-of' },
    ])
  })
})

test('an extension that is already there stays beside the new one', () => {
  expect(withExtensions({ mood: 1, 'mood (2)': 2 }, new Map([['mood', 3]]))).toEqual({
    mood: 1,
    'mood (2)': 2,
    'mood (3)': 3,
  })
})
