import { describe, expect, test } from 'vitest'
import { levelWording } from '../codebook/lookup'
import type { Criterion, Level } from '../codebook/criteria'
import type { Factsheet } from '../factsheet/factsheet'
import type { RuleId } from './rule'
import { suggest } from './suggest'
import { aPolicy, testland } from './testland'

type Row = readonly [Level, string, string, RuleId, Factsheet]

const absent = testland({
  absence: { declared: true, explanation: { lang: 'en', markdown: 'None found.' } },
})
const one = (told: Parameters<typeof aPolicy>[1]) => testland({ policies: [aPolicy('p', told)] })

/** Each level of each criterion by a smallest record that reaches it, with both printed wordings. */
const table: Readonly<Record<Criterion, readonly Row[]>> = {
  scope: [
    [0, 'Absence of cluster policy', 'absence of cluster policy', 'scope.absent', absent],
    [0.5, 'Broad policy', 'existence of broader policies', 'scope.broad', one({ type: 'broad' })],
    [
      1,
      'Sectoral policy',
      'existence of specific sectoral policies',
      'scope.sectoral',
      one({ type: 'sectoral' }),
    ],
    [
      2,
      'National and/or regional cluster policy',
      'existence of targeted cluster policies',
      'scope.targeted',
      one({ type: 'national' }),
    ],
  ],
  continuity: [
    [
      0,
      'No cluster-specific policy available',
      'absence of policies supporting cluster development',
      'continuity.noTargeted',
      absent,
    ],
    [
      0.5,
      'Cluster policy established recently',
      'cluster policy established recently (within the last 2 years)',
      'continuity.upTo2',
      one({ start: '2022' }),
    ],
    [
      1,
      'Cluster policy established between over 2 and 10 years',
      'cluster policy established between over 2 and 10 years',
      'continuity.upTo10',
      one({ start: '2019' }),
    ],
    [
      2,
      'Cluster policy established over 10 years ago',
      'cluster policy established over 10 years ago',
      'continuity.over10',
      one({ start: '2011' }),
    ],
  ],
  evidence: [
    [
      0,
      'No evaluation and / or monitoring available',
      'no evaluation and / or monitoring available',
      'evidence.none',
      one({ evaluation: ['none'] }),
    ],
    [
      0.5,
      'Existence of evaluations of past policies',
      'existence of evaluations of past policies, e.g., ex-ante',
      'evidence.past',
      one({ evaluation: ['ex-ante'] }),
    ],
    [
      1,
      'Existence of monitoring or an ongoing / interim evaluation',
      'existence of monitoring or an ongoing / interim evaluation',
      'evidence.running',
      one({ evaluation: ['monitoring'] }),
    ],
    [
      2,
      'Existence of monitoring and ex-ante or ongoing / interim evaluation',
      'existence of monitoring and ex-ante or ongoing / interim evaluation',
      'evidence.runningAndMore',
      one({ evaluation: ['monitoring', 'ex-ante'] }),
    ],
  ],
  instruments: [
    [
      0,
      'No instruments for cluster development',
      'no instruments for cluster development',
      'instruments.none',
      one({ financial: [], technical: [] }),
    ],
    [
      0.5,
      'Financial support for cluster development in the broader and / or sectoral policy',
      'financial support for cluster development in the broader and / or sectoral policy',
      'instruments.financialElsewhere',
      one({ type: 'sectoral', financial: ['others'] }),
    ],
    [
      1,
      'Financial or technical support for cluster development in dedicated cluster policy',
      'financial or technical support for cluster development in dedicated cluster policy',
      'instruments.oneKind',
      one({ financial: ['rd-projects'], technical: [] }),
    ],
    [
      2,
      'Financial and technical support for cluster development in dedicated cluster policy',
      'financial and technical support for cluster development in dedicated cluster policy',
      'instruments.bothKinds',
      one({ financial: ['rd-projects'], technical: ['networking'] }),
    ],
  ],
}

describe.each(Object.entries(table) as [Criterion, readonly Row[]][])('%s', (criterion, rows) => {
  test.each(rows)('level %s: %s', (level, printed, annex, rule, record) => {
    const found = suggest(record)[criterion]
    expect([found.level, found.rule]).toEqual([level, rule])
    const wording = levelWording(record.codebook, criterion, found.level!)
    expect([wording.table, wording.annex]).toEqual([printed, annex])
  })
})
