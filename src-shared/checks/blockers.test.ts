import { describe, expect, test } from 'vitest'
import { criteria } from '../codebook/criteria'
import { pathOf } from '../factsheet/address'
import { beginFactsheet } from '../factsheet/begin'
import { currentCodebook } from '../codebook/editions'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { beginSource } from '../factsheet/source'
import { emptyText } from '../factsheet/text'
import { blockers } from './blockers'
import { changed, policylessTestland, testland, testPolicy } from './testland'

const found = (record: Factsheet) =>
  blockers(record).map(({ rule, address }) => `${rule} at ${address}`)

type Change = (record: Factsheet) => void
const policy = (record: Factsheet, id = 'act') => record.policies.find((each) => each.id === id)!
const examined = { by: '', at: '2022-09-01T08:00:00Z' }
const money = { amount: '1500', currency: 'EUR', period: '', note: '' }

describe('a complete factsheet', () => {
  test('has no blocker', () => {
    expect(found(testland())).toEqual([])
  })

  test('may have no policy, if it says so', () => {
    expect(found(policylessTestland())).toEqual([])
  })

  test.each<[string, Change]>([
    ['a code that no codebook knows', (r) => policy(r).objectives.choices.push({ code: 'new' })],
    [
      'a category of an extension that is off',
      (r) => policy(r).focus.choices.push({ code: 'resilience' }),
    ],
    ['an empty publication date', (r) => (r.publicationDate = '')],
    [
      'a budget that was looked for and not found',
      (r) =>
        (policy(r).budget.annual = {
          state: 'notAvailable',
          searched: { where: 'budget act', at: '2022-08' },
        }),
    ],
    [
      'a budget with currency',
      (r) => (policy(r).budget.overall = { state: 'answered', value: money }),
    ],
    [
      'a starting year that could not be found',
      (r) => {
        policy(r, 'programme').history.start = { state: 'notAvailable' }
        r.relations = []
        assess(r, 'continuity', 0.5)
      },
    ],
    [
      'a limited period whose end could not be found',
      (r) => {
        policy(r).history.period = 'limited'
        policy(r).history.end = { state: 'notAvailable' }
      },
    ],
    [
      'an ended policy of once unlimited period',
      (r) => (policy(r, 'programme').history.period = 'unlimited'),
    ],
    [
      'a planned policy with name and type alone',
      (r) =>
        void r.policies.push({
          ...beginPolicy('plan', 'planned'),
          type: 'national',
          names: policy(r).names,
        }),
    ],
    [
      'an evaluation without year, title and source',
      (r) => {
        const bare = { id: 'e', policy: 'act', year: '', kind: 'ex-post', title: '', sources: [] }
        r.evaluations.push(bare)
        assess(r, 'evidence', 0.5)
      },
    ],
    [
      'a second coder who has not assessed',
      (r) => void r.assessments.push({ ...r.assessments[0]!, id: 'second', level: null }),
    ],
    ['a link without its scheme', (r) => (r.sources[0]!.csl.URL = 'www.example.org/a.pdf')],
    [
      'a source whose translation is not chosen yet',
      (r) => void (r.sources[0]!.translationOf = ''),
    ],
  ])('may have %s', (_, change) => {
    expect(found(changed(testland(), change))).toEqual([])
  })
})

/** Assesses a level with a reason, whatever is suggested. */
function assess(record: Factsheet, criterion: (typeof criteria)[number], level: 0 | 0.5 | 1 | 2) {
  const own = record.assessments.find((each) => each.id === criterion)!
  own.level = level
  own.reason = 'As judged from the sources.'
}

const cases: readonly (readonly [address: string, rule: string, Change])[] = [
  ['country/name', 'country-name-missing', (r) => (r.country.name = ' ')],
  ['country/code', 'country-code-missing', (r) => (r.country.code = '')],
  ['country/code', 'country-code-malformed', (r) => (r.country.code = 'UK')],
  ['edition', 'edition-missing', (r) => (r.edition = 22)],
  ['publicationDate', 'date-malformed', (r) => (r.publicationDate = '2023-02-30')],
  ['introduction/lang', 'language-malformed', (r) => (r.introduction.lang = 'english')],
  [
    'chapters/c/kind',
    'chapter-kind-missing',
    (r) =>
      void r.chapters.push({
        id: 'c',
        kind: null,
        title: 'T',
        text: { ...emptyText(), markdown: 'x' },
      }),
  ],
  [
    'chapters/c/title',
    'chapter-title-missing',
    (r) =>
      void r.chapters.push({
        id: 'c',
        kind: 'other',
        title: '',
        text: { ...emptyText(), markdown: 'x' },
      }),
  ],
  [
    'chapters/c/text',
    'chapter-text-missing',
    (r) => void r.chapters.push({ id: 'c', kind: 'legal-notice', title: '', text: emptyText() }),
  ],
  [
    'absence/declared',
    'absence-with-policies',
    (r) => (r.absence = { declared: true, explanation: { ...emptyText(), markdown: 'None.' } }),
  ],
  ['absence/explanation/lang', 'language-malformed', (r) => (r.absence.explanation.lang = 'en_US')],
  [
    'policies/act/type',
    'policy-type-missing',
    (r) => {
      policy(r).type = null
      assessAll(r)
    },
  ],
  ['policies/act/names/printed', 'policy-name-missing', (r) => (policy(r).names.printed = '')],
  [
    'policies/act/names/original/lang',
    'language-malformed',
    (r) => (policy(r).names.original.lang = 'Korean'),
  ],
  ['policies/act/level', 'policy-level-missing', (r) => (policy(r).level = null)],
  ['policies/act/regions', 'region-missing', (r) => (policy(r).level = 'regional')],
  ['policies/act/regions', 'region-missing', (r) => (policy(r).type = 'regional')],
  [
    'policies/act/regions/n/name',
    'region-name-missing',
    (r) => void policy(r).regions.push({ id: 'n', scheme: '', code: 'XA1', name: '' }),
  ],
  [
    'policies/act/objectives/examined',
    'examination-missing',
    (r) => delete policy(r).objectives.examined,
  ],
  [
    'policies/act/focus/examined',
    'examination-missing',
    (r) => (policy(r).focus = { choices: [{ code: 'cross-sectoral' }], explanation: emptyText() }),
  ],
  [
    'policies/act/focus/choices/sector-specific/text',
    'category-text-missing',
    (r) => void policy(r).focus.choices.push({ code: 'sector-specific' }),
  ],
  [
    'policies/act/authorities/examined',
    'examination-missing',
    (r) => delete policy(r).authorities.examined,
  ],
  [
    'policies/act/authorities/bodies/b/name',
    'body-name-missing',
    (r) => void policy(r).authorities.bodies.push({ id: 'b', name: '', roles: ['funding'] }),
  ],
  [
    'policies/act/beneficiaries/examined',
    'examination-missing',
    (r) => delete policy(r).beneficiaries.examined,
  ],
  [
    'policies/act/instruments/financial/examined',
    'examination-missing',
    (r) => {
      delete policy(r).instruments.financial.examined
      assessAll(r)
    },
  ],
  [
    'policies/act/instruments/technical/examined',
    'examination-missing',
    (r) => {
      delete policy(r).instruments.technical.examined
      assessAll(r)
    },
  ],
  [
    'policies/act/instruments/technical/choices/others/text',
    'category-text-missing',
    (r) => {
      policy(r).instruments.technical.choices.push({ code: 'others', text: ' ' })
      assessAll(r)
    },
  ],
  [
    'policies/act/instruments/explanation/lang',
    'language-malformed',
    (r) => (policy(r).instruments.explanation.lang = '?'),
  ],
  ['policies/act/history/period', 'period-missing', (r) => (policy(r).history.period = null)],
  [
    'policies/act/history/end',
    'end-missing',
    (r) => (policy(r).history.end = { state: 'unanswered' }),
  ],
  [
    'policies/act/history/end',
    'end-missing',
    (r) => {
      policy(r).history.period = 'limited'
      policy(r).history.end = { state: 'answered', value: '' }
    },
  ],
  [
    'policies/act/history/end',
    'end-against-period',
    (r) => (policy(r).history.end = { state: 'answered', value: '2027' }),
  ],
  [
    'policies/act/history/end',
    'end-against-period',
    (r) => (policy(r).history.end = { state: 'notAvailable' }),
  ],
  ['policies/act/history/end', 'end-against-period', (r) => (policy(r).history.period = 'limited')],
  [
    'policies/act/history/end',
    'end-before-start',
    (r) => {
      policy(r).history.period = 'limited'
      policy(r).history.end = { state: 'answered', value: '2020' }
    },
  ],
  [
    'policies/act/history/end',
    'year-malformed',
    (r) => {
      policy(r).history.period = 'limited'
      policy(r).history.end = { state: 'answered', value: '202' }
    },
  ],
  [
    'policies/act/history/start',
    'start-missing',
    (r) => {
      policy(r).history.start = { state: 'unanswered' }
      assessAll(r)
    },
  ],
  [
    'policies/act/history/start',
    'year-malformed',
    (r) => {
      policy(r).history.start = { state: 'answered', value: 'c. 2021' }
      assessAll(r)
    },
  ],
  [
    'policies/act/budget/overall',
    'budget-missing',
    (r) => (policy(r).budget.overall = { state: 'unanswered' }),
  ],
  [
    'policies/act/budget/overall/value/amount',
    'budget-missing',
    (r) => (policy(r).budget.overall = { state: 'answered', value: { ...money, amount: '' } }),
  ],
  [
    'policies/act/budget/overall/value/amount',
    'amount-malformed',
    (r) => (policy(r).budget.overall = { state: 'answered', value: { ...money, amount: '1.500' } }),
  ],
  [
    'policies/act/budget/annual/value/currency',
    'currency-missing',
    (r) => (policy(r).budget.annual = { state: 'answered', value: { ...money, currency: '' } }),
  ],
  [
    'policies/act/budget/annual/value/currency',
    'currency-malformed',
    (r) => (policy(r).budget.annual = { state: 'answered', value: { ...money, currency: '€' } }),
  ],
  [
    'policies/act/budget/source',
    'funding-source-missing',
    (r) => (policy(r).budget.source = { state: 'answered', value: emptyText() }),
  ],
  [
    'policies/act/budget/source/value/lang',
    'language-malformed',
    (r) =>
      (policy(r).budget.source = { state: 'answered', value: { lang: 'Deutsch', markdown: 'x' } }),
  ],
  [
    'policies/act/evaluation/examined',
    'examination-missing',
    (r) => {
      delete policy(r).evaluation.examined
      assessAll(r)
    },
  ],
  [
    'policies/act/evaluation/choices/none',
    'evaluation-and-none',
    (r) => {
      policy(r).evaluation.choices.push({ code: 'ex-ante' })
      assessAll(r)
    },
  ],
  [
    'policies/act/euPriorities/examined',
    'examination-missing',
    (r) => delete policy(r).euPriorities.examined,
  ],
  [
    'policies/programme/type',
    'policy-type-missing',
    (r) => {
      policy(r, 'programme').type = null
      assessAll(r)
    },
  ],
  [
    'policies/programme/names/printed',
    'policy-name-missing',
    (r) => (policy(r, 'programme').names.printed = ''),
  ],
  [
    'policies/programme/history/start',
    'start-missing',
    (r) => {
      policy(r, 'programme').history.start = { state: 'unanswered' }
      assessAll(r)
    },
  ],
  [
    'policies/programme/history/end',
    'end-missing',
    (r) => (policy(r, 'programme').history.end = { state: 'unanswered' }),
  ],
  [
    'policies/programme/history/end',
    'end-against-period',
    (r) => (policy(r, 'programme').history.end = { state: 'notApplicable' }),
  ],
  [
    'policies/programme/budget/overall/value/currency',
    'currency-missing',
    (r) =>
      (policy(r, 'programme').budget.overall = {
        state: 'answered',
        value: { ...money, currency: '' },
      }),
  ],
  [
    'policies/plan/type',
    'policy-type-missing',
    (r) => void r.policies.push({ ...beginPolicy('plan', 'planned'), names: policy(r).names }),
  ],
  [
    'relations/r1/to',
    'relation-policy-gone',
    (r) => {
      r.policies.pop()
      assessAll(r)
    },
  ],
  [
    'relations/r1/from',
    'relation-policy-missing',
    (r) => {
      r.relations[0]!.from = ''
      assessAll(r)
    },
  ],
  [
    'relations/r1/to',
    'relation-to-itself',
    (r) => {
      r.relations[0]!.to = 'act'
      assessAll(r)
    },
  ],
  ['evaluations/e/policy', 'evaluation-policy-missing', evaluated({ policy: '' })],
  ['evaluations/e/policy', 'evaluation-policy-gone', evaluated({ policy: 'gone' })],
  ['evaluations/e/year', 'year-malformed', evaluated({ year: '10' })],
  ['evaluations/e/kind', 'evaluation-kind-missing', evaluated({ kind: null })],
  ['evaluations/e/kind', 'evaluation-of-no-kind', evaluated({ kind: 'none' })],
  ['evaluations/e/sources', 'evaluation-source-gone', evaluated({ sources: ['s1', 'gone'] })],
  [
    'collection/year',
    'collection-year-missing',
    (r) => {
      r.collection.year = ''
      assessAll(r)
    },
  ],
  [
    'collection/year',
    'year-malformed',
    (r) => {
      r.collection.year = '22'
      assessAll(r)
    },
  ],
  ['collection/quarter', 'collection-quarter-missing', (r) => (r.collection.quarter = null)],
  ...criteria.flatMap((criterion) => [
    [
      `assessments/${criterion}/level`,
      'level-missing',
      (r: Factsheet) => {
        r.assessments.find(({ id }) => id === criterion)!.level = null
      },
    ] as const,
    [
      `stateOfPlay/${criterion}`,
      'criterion-text-missing',
      (r: Factsheet) => {
        r.stateOfPlay[criterion].markdown = '\n'
      },
    ] as const,
    [
      `stateOfPlay/${criterion}/lang`,
      'language-malformed',
      (r: Factsheet) => {
        r.stateOfPlay[criterion].lang = 'x y'
      },
    ] as const,
  ]),
  ['assessments/continuity/reason', 'reason-missing', (r) => (r.assessments[1]!.level = 1)],
  ['sources', 'source-missing', (r) => (r.sources = [])],
  ['sources/s1/csl/title', 'source-title-missing', (r) => (r.sources[0]!.csl.title = '')],
  ['sources/s1/csl/language', 'language-malformed', (r) => (r.sources[0]!.csl.language = 'Korean')],
  ['sources/s1/csl/URL', 'link-malformed', (r) => (r.sources[0]!.csl.URL = 'example org')],
  [
    'sources/s1/accesses',
    'date-malformed',
    (r) => (r.sources[0]!.accesses = ['2022-09-21', '04.01.2023']),
  ],
  ['sources/s1/translationOf', 'translation-gone', (r) => (r.sources[0]!.translationOf = 'gone')],
]

/** For changes that also move a suggestion: the levels stay, with reasons. */
function assessAll(record: Factsheet) {
  for (const each of record.assessments) each.reason = 'As judged from the sources.'
}

function evaluated(part: Partial<Factsheet['evaluations'][number]>): Change {
  return (record) => {
    const whole = {
      id: 'e',
      policy: 'programme',
      year: '2010',
      kind: 'interim',
      title: 'Review',
      sources: ['s1'],
    }
    record.evaluations.push({ ...whole, ...part })
    assessAll(record)
  }
}

describe('one thing wrong', () => {
  test.each(cases)('is found at %s: %s', (address, rule, change) => {
    const record = changed(testland(), change)
    expect(found(record)).toEqual([`${rule} at ${address}`])
  })

  test.each(cases)('leads to a field of the form: %s (%s)', (address, _, change) => {
    const record = changed(testland(), change)
    expect(pathOf(record, address)).toBeDefined()
  })

  test.each(cases)('has a stable name in kebab-case: %s (%s)', (_address, rule) => {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

describe('no policy', () => {
  test('is not an answer by itself', () => {
    const silent = changed(policylessTestland(), (r) => {
      r.absence.declared = false
      assessAll(r)
    })
    expect(found(silent)).toEqual(['policy-missing at policies'])
  })

  test('needs to say how it was looked for', () => {
    const bare = changed(policylessTestland(), (r) => (r.absence.explanation.markdown = ''))
    expect(found(bare)).toEqual(['absence-explanation-missing at absence/explanation'])
  })
})

describe('a reason', () => {
  test('settles a level that differs from the suggested one', () => {
    expect(found(changed(testland(), (r) => assess(r, 'continuity', 1)))).toEqual([])
  })

  test('is needed where the rules suggest no level, and says so', () => {
    const technicalOnly = changed(testland(), (r) => {
      policy(r).type = 'broad'
      policy(r).instruments.technical.choices = [{ code: 'networking' }]
      assess(r, 'scope', 0.5)
      assess(r, 'continuity', 0)
    })
    const [problem, ...others] = blockers(technicalOnly)
    expect(others).toEqual([])
    expect(problem?.address).toBe('assessments/instruments/reason')
    expect(problem?.message).toContain('suggest none')
  })

  test('is not needed while the level is not assessed', () => {
    const unassessed = changed(testland(), (r) => r.assessments.forEach((a) => (a.level = null)))
    expect(found(unassessed)).toEqual(
      criteria.map((c) => `level-missing at assessments/${c}/level`),
    )
  })
})

const messages = (names: { short: string; printed: string }) =>
  blockers(
    changed(testland(), (r) => {
      Object.assign(policy(r).names, names)
      delete policy(r).objectives.examined
    }),
  ).map(({ message }) => message)

describe('the list of blockers', () => {
  const begun = beginFactsheet(
    { id: testland().id, code: 'XA', name: 'Testland A', edition: 2022 },
    currentCodebook,
    '',
  )

  test('is in the order in which a factsheet is read', () => {
    const empty = {
      ...begun,
      country: { ...begun.country, name: '' },
      policies: [beginPolicy('p', 'inForce')],
    }
    expect(blockers(empty).map(({ address }) => address)).toEqual([
      'country/name',
      'policies/p/type',
      'policies/p/names/printed',
      'policies/p/level',
      'policies/p/objectives/examined',
      'policies/p/focus/examined',
      'policies/p/authorities/examined',
      'policies/p/beneficiaries/examined',
      'policies/p/instruments/financial/examined',
      'policies/p/instruments/technical/examined',
      'policies/p/history/period',
      'policies/p/history/end',
      'policies/p/history/start',
      'policies/p/budget/overall',
      'policies/p/budget/annual',
      'policies/p/budget/source',
      'policies/p/evaluation/examined',
      'policies/p/euPriorities/examined',
      'collection/year',
      'collection/quarter',
      'assessments/scope/level',
      'assessments/continuity/level',
      'assessments/evidence/level',
      'assessments/instruments/level',
      'stateOfPlay/scope',
      'stateOfPlay/continuity',
      'stateOfPlay/evidence',
      'stateOfPlay/instruments',
      'sources',
    ])
  })

  test('names the policy by its short name, else its printed name, else its number', () => {
    expect(messages({ short: 'ICA', printed: 'Industrial Clustering Act' })[0]).toContain('“ICA”')
    expect(messages({ short: '', printed: 'Long Act' })[0]).toContain('“Long Act”')
    expect(messages({ short: '', printed: '' }).at(-1)).toContain('policy 1')
  })

  test.each(cases)('says what to do in one sentence: %s (%s)', (_address, _rule, change) => {
    for (const { message } of blockers(changed(testland(), change))) {
      expect(message).toMatch(/^[A-Z“].*\.$/s)
      expect(message.replaceAll(/“[^”]*”/g, '')).not.toMatch(/undefined|null|\[object|\. [A-Z]/)
    }
  })

  test('escapes what an id from elsewhere may hold', () => {
    const odd = changed(testland(), (r) => {
      r.policies = [{ ...testPolicy('a/b~c.d'), type: null }]
      r.relations = []
      assessAll(r)
    })
    const [problem] = blockers(odd)
    expect(problem?.address).toBe('policies/a~1b~0c.d/type')
    expect(pathOf(odd, problem!.address)).toBe('policies.0.type')
  })

  test('takes any record that can be stored, without a fault', () => {
    const blank = changed(testland(), (r) => {
      r.assessments = []
      r.codebook.id = 'unknown'
      r.policies.push({ ...beginPolicy('', 'planned'), type: 'unheard-of' })
      policy(r).history.period = 'whenever'
      policy(r).evaluation.examined = examined
    })
    expect(factsheet.safeParse(blank).success).toBe(true)
    expect(found(blank)).toEqual([
      'policy-name-missing at policies//names/printed',
      ...criteria.map((c) => `level-missing at assessments/${c}/level`),
    ])
  })

  test('gives each source its own name', () => {
    const two = changed(testland(), (r) => {
      r.sources.push({ ...beginSource('s2'), accesses: ['yesterday'] })
    })
    expect(blockers(two).map(({ message }) => message)).toEqual([
      expect.stringContaining('source 2'),
      expect.stringContaining('source 2'),
    ])
  })
})
