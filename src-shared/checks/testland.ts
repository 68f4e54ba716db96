import { currentCodebook } from '../codebook/editions'
import { criteria } from '../codebook/criteria'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { beginPolicy, type Policy } from '../factsheet/policy'
import { beginSource } from '../factsheet/source'
import { emptyText } from '../factsheet/text'

const examined = { by: '', at: '2022-09-01T08:00:00Z' }
const prose = (markdown: string) => ({ ...emptyText(), markdown })

/** For tests: an invented policy in force that needs nothing more, its budget not available and nothing ticked but its type. */
export function testPolicy(id: string): Policy {
  const begun = beginPolicy(id, 'inForce')
  return {
    ...begun,
    type: 'national',
    level: 'national',
    names: { ...begun.names, printed: 'Testland Cluster Act', short: 'Cluster Act' },
    objectives: { ...begun.objectives, examined },
    focus: { ...begun.focus, examined },
    authorities: { ...begun.authorities, examined },
    beneficiaries: { ...begun.beneficiaries, examined },
    instruments: {
      ...begun.instruments,
      financial: { choices: [], examined },
      technical: { choices: [], examined },
    },
    history: {
      ...begun.history,
      period: 'unlimited',
      end: { state: 'notApplicable' },
      start: { state: 'answered', value: '2021' },
    },
    budget: {
      overall: { state: 'notAvailable' },
      annual: { state: 'notAvailable' },
      source: { state: 'notAvailable' },
    },
    evaluation: { ...begun.evaluation, choices: [{ code: 'none' }], examined },
    euPriorities: { ...begun.euPriorities, examined },
  }
}

/** For tests: an ended predecessor with no more than the gate and the suggestions need. */
export function testPredecessor(id: string): Policy {
  const begun = beginPolicy(id, 'ended')
  return {
    ...begun,
    type: 'national',
    names: { ...begun.names, printed: 'Testland Cluster Programme' },
    history: {
      ...begun.history,
      start: { state: 'answered', value: '2005' },
      end: { state: 'answered', value: '2016' },
    },
    evaluation: { ...begun.evaluation, choices: [{ code: 'none' }], examined },
  }
}

/** For tests: a complete factsheet of an invented country, one policy in force, one predecessor, one source. */
export function testland(): Factsheet {
  const begun = beginFactsheet(
    {
      id: '00000000-0000-4000-8000-000000000000',
      code: 'XA',
      name: 'Testland A',
      edition: 2022,
    },
    currentCodebook,
    codebookHash(currentCodebook),
  )
  const levels = { scope: 2, continuity: 2, evidence: 0, instruments: 0 } as const
  return {
    ...begun,
    collection: { year: '2022', quarter: 'Q3' },
    policies: [testPolicy('act'), testPredecessor('programme')],
    relations: [{ id: 'r1', from: 'act', to: 'programme', kind: 'succeeds' }],
    assessments: begun.assessments.map((each) => ({ ...each, level: levels[each.criterion] })),
    stateOfPlay: Object.fromEntries(
      criteria.map((criterion) => [criterion, prose(`On ${criterion} in Testland A.`)]),
    ) as Factsheet['stateOfPlay'],
    sources: [{ ...beginSource('s1'), csl: { type: 'report', title: 'Clusters of Testland A' } }],
  }
}

/** For tests: a complete factsheet of which there is nothing to say: no gap in its lineage, and its source is cited. */
export function cleanTestland(): Factsheet {
  return changed(testland(), (record) => {
    const predecessor = record.policies[1]!
    predecessor.history.end = { state: 'answered', value: '2020' }
    record.evidence = [
      { id: 'v1', target: { address: 'policies/act/history/start' }, source: 's1' },
    ]
  })
}

/** For tests: a complete factsheet that states that there is no cluster policy. */
export function policylessTestland(): Factsheet {
  const whole = testland()
  return {
    ...whole,
    policies: [],
    relations: [],
    absence: { declared: true, explanation: prose('Looked for in every ministry of Testland A.') },
    assessments: whole.assessments.map((each) => ({ ...each, level: 0 as const })),
  }
}

/** For tests: a copy with one change, which may be any. */
export function changed<T>(value: T, change: (draft: T) => void): T {
  const draft = JSON.parse(JSON.stringify(value)) as T
  change(draft)
  return draft
}
