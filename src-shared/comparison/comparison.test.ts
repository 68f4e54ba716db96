import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { changed, policylessTestland, testland } from '../checks/testland'
import { groupOfCountry } from '../codebook/country-groups'
import { learnCodebook } from '../codebook/editions'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import type { Factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { invented2023 } from '../recoding/invented'
import { comparedLists, digest, digestOf, type Digest } from './digest'
import { groupings, groupsOf } from './groups'
import { byTotal, totalOf } from './levels'
import { matrixOf, type Row } from './matrix'

const digested = (record: Factsheet, into: string | null = null): Digest => {
  const made = digestOf(record, into)
  if ('why' in made) throw new Error(made.why)
  return made
}
const ticking = (...codes: readonly string[]) =>
  changed(testland(), (record) => {
    record.policies[0]!.objectives.choices = codes.map((code) => ({ code }))
  })
const row = (rows: readonly Row[], code: string) => rows.find((each) => each.code === code)!

describe('a category over countries', () => {
  const early = changed(ticking('rd-innovation'), (record) => {
    delete record.policies[0]!.objectives.examined
  })
  const notExamined = changed(testland(), (record) => {
    delete record.policies[0]!.objectives.examined
  })
  const justBegun = changed(testland(), (record) => void (record.policies = []))
  const code = 'sme-competitiveness'

  test('is ticked or not where somebody has looked, and left out of the share elsewhere', () => {
    const countries = [
      ticking(code),
      ticking(),
      changed(early, (record) => void (record.policies[0]!.objectives.choices = [{ code }])),
      notExamined,
      policylessTestland(),
      justBegun,
    ].map((record) => digested(record))
    expect(row(matrixOf(countries, 'objectives'), code)).toMatchObject({
      answers: ['yes', 'no', 'early', 'unexamined', 'none', 'unexamined'],
      yes: 1,
      base: 2,
      share: 0.5,
    })
  })

  test('holds where one of the policies in force ticks it, and is open while another was not looked at', () => {
    const two = changed(ticking(code), (record) => {
      record.policies.push({ ...ticking().policies[0]!, id: 'second' })
    })
    const half = changed(ticking(), (record) => {
      record.policies.push(beginPolicy('second', 'inForce'))
    })
    const countries = [two, half].map((record) => digested(record))
    expect(row(matrixOf(countries, 'objectives'), code).answers).toEqual(['yes', 'unexamined'])
  })

  test('that an extension or nobody offers is asked of nobody else, and never dropped', () => {
    const countries = [
      changed(ticking('internationalisation'), (record) => {
        record.codebook.extensions = ['not-attested']
      }),
      ticking('unheard-of'),
    ].map((record) => digested(record))
    const rows = matrixOf(countries, 'objectives')
    expect(row(rows, 'internationalisation')).toMatchObject({
      answers: ['yes', 'notAsked'],
      base: 1,
    })
    expect(row(rows, 'unheard-of')).toMatchObject({
      label: 'unheard-of',
      answers: ['notAsked', 'early'],
      share: null,
    })
  })
})

describe('codebooks that differ', () => {
  beforeAll(() => learnCodebook(invented2023))
  const into = invented2023.codebook.id

  test('are compared as far as the crosswalk leads; what it leaves open is asked of nobody', () => {
    const record = changed(ticking('employment-skills'), (draft) => {
      draft.policies[0]!.beneficiaries.choices = [{ code: 'academic-institutions' }]
    })
    const seen = digested(record, into)
    expect(row(matrixOf([seen], 'beneficiaries'), 'research-and-academia').answers).toEqual(['yes'])
    const objectives = matrixOf([seen], 'objectives')
    expect(row(objectives, 'skills')).toMatchObject({ answers: ['notAsked'], share: null })
    expect(row(objectives, 'employment').answers).toEqual(['notAsked'])
    // The levels of that criterion mean something else there: no level, and no total.
    expect(seen.assessed).toMatchObject({ scope: 2, evidence: null })
    expect(totalOf(seen)).toBeNull()
    expect(seen.apart.said.length).toBeGreaterThan(0)
  })

  test('are not compared where no way leads', () => {
    const later = changed(testland(), (draft) => void (draft.codebook.id = into))
    expect(digestOf(later, 'eccp-2022')).toMatchObject({ id: later.id, why: expect.any(String) })
  })
})

test('countries are put together by the lists of the series, each in one group', () => {
  expect(['AT', 'KR', 'XK', 'XA', ''].map(groupOfCountry)).toEqual([
    'member',
    'third',
    'third',
    'invented',
    'notStated',
  ])
  fc.assert(
    fc.property(fc.array(anyFactsheet, { maxLength: 8 }), (records) => {
      const countries = records.map((record) => digested(record))
      for (const by of groupings) {
        const grouped = groupsOf(countries, by).flatMap((group) => group.countries)
        expect(new Set(grouped)).toEqual(new Set(countries))
        expect(grouped).toHaveLength(countries.length)
      }
      expect(byTotal(countries)).toHaveLength(countries.length)
    }),
    { numRuns: 40 },
  )
})

test('whatever is stored can be compared, and crosses to the window whole', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const made = digested(record)
      expect(digest.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
      for (const list of comparedLists) {
        for (const { answers, yes, base } of matrixOf([made], list)) {
          expect(answers).toHaveLength(1)
          expect(yes).toBeLessThanOrEqual(base)
        }
      }
    }),
    { numRuns: 60 },
  )
})
