import { currentCodebook } from '../codebook/editions'
import { codebookHash } from '../factsheet/content-sha'
import { beginFactsheet } from '../factsheet/begin'
import type { Factsheet } from '../factsheet/factsheet'
import type { Evaluation, Relation } from '../factsheet/links'
import { beginPolicy, type Policy, type PolicyStatus } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'

/** Small invented records for the tests of this room. Their country does not exist. */
export function testland(parts: Partial<Factsheet> = {}): Factsheet {
  const begun = beginFactsheet(
    { id: 'a6a1a0de-7f7b-4f5e-9d59-0f3f6f2f8b01', code: 'XA', name: 'Testland A', edition: 2022 },
    currentCodebook,
    codebookHash(currentCodebook),
  )
  return { ...begun, collection: { year: '2022', quarter: 'Q3' }, ...parts }
}

export const someAct = { by: '', at: '2022-08-01T00:00:00Z' }

export function ticked(codes: readonly string[], examined: boolean): Choices {
  return {
    choices: codes.map((code) => ({ code })),
    ...(examined && { examined: someAct }),
  }
}

type Told = {
  readonly status?: PolicyStatus
  readonly type?: string | null
  readonly name?: string
  readonly start?: string
  readonly end?: string
  readonly financial?: readonly string[]
  readonly technical?: readonly string[]
  readonly evaluation?: readonly string[]
}

const list = (codes: readonly string[] | undefined) =>
  codes ? ticked(codes, true) : ticked([], false)
const yearAnswer = (value: string | undefined) =>
  value === undefined ? ({ state: 'unanswered' } as const) : ({ state: 'answered', value } as const)

/** A policy of which each list told, also an empty one, is examined; what is not told is not yet filled. */
export function aPolicy(id: string, told: Told = {}): Policy {
  const begun = beginPolicy(id, told.status ?? 'inForce')
  return {
    ...begun,
    type: told.type === undefined ? 'national' : told.type,
    names: { ...begun.names, printed: told.name ?? id },
    instruments: {
      ...begun.instruments,
      financial: list(told.financial),
      technical: list(told.technical),
    },
    history: { ...begun.history, start: yearAnswer(told.start), end: yearAnswer(told.end) },
    evaluation: { ...begun.evaluation, ...list(told.evaluation) },
  }
}

export function succeeds(from: string, to: string): Relation {
  return { id: `${from}-${to}`, from, to, kind: 'succeeds' }
}

export function evaluated(policy: string, kind: string | null, year = ''): Evaluation {
  return { id: `${policy}-${kind}`, policy, year, kind, title: '', sources: [] }
}

/** Republic of Korea 2022, as far as the rules read it. */
export function korea(): Factsheet {
  const act = aPolicy('act', {
    name: 'Act on Industrial Cluster Activation and Factory Establishment',
    start: '2021',
    financial: [
      'collaboration-initiatives',
      'rd-projects',
      'infrastructure-subsidies',
      'market-entry',
      'start-up-finance',
      'innovation-vouchers',
    ],
    technical: ['infrastructure', 'hard-skills', 'soft-skills', 'networking', 'others'],
    evaluation: ['none'],
  })
  const programme = aPolicy('programme', {
    name: 'Industrial Complex Cluster Program',
    status: 'ended',
    start: '2005',
    end: '2016',
    evaluation: [],
  })
  const begun = beginFactsheet(
    {
      id: 'a6a1a0de-7f7b-4f5e-9d59-0f3f6f2f8b02',
      code: 'KR',
      name: 'Republic of Korea',
      edition: 2022,
    },
    currentCodebook,
    codebookHash(currentCodebook),
  )
  return {
    ...begun,
    collection: { year: '2022', quarter: 'Q3' },
    policies: [
      {
        ...act,
        names: { ...act.names, short: 'Industrial Clustering Act' },
        history: { ...act.history, period: 'unlimited', end: { state: 'notApplicable' } },
      },
      programme,
    ],
    relations: [{ id: 'r1', from: 'act', to: 'programme', kind: 'succeeds' }],
    evaluations: [
      {
        id: 'e1',
        policy: 'programme',
        year: '2010',
        kind: 'interim',
        title: '',
        sources: [],
      },
    ],
  }
}
