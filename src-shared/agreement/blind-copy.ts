import { criteria } from '../codebook/criteria'
import { beginAssessment } from '../factsheet/assessment'
import type { Factsheet } from '../factsheet/factsheet'
import { authorRole } from '../factsheet/people'
import type { Policy } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'
import { emptyText } from '../factsheet/text'

/**
 * A copy for somebody who is to answer again without seeing the first answers: the facts, texts and sources, but no
 * category, no level, nothing that was said of either, and nobody who said it. Policies and sources keep their ids, so
 * that the two codings can be compared address by address. What this version does not know might tell; it is left out.
 */
export function blindCopy(
  record: Factsheet,
  { id, at }: { readonly id: string; readonly at: string },
): Factsheet {
  const {
    derivedFrom: _,
    rolled: __,
    recoded: ___,
    reconciled: ____,
    remarks: _____,
    dismissals: ______,
    ...shown
  } = record
  return {
    ...shown,
    id,
    secondCoding: { of: record.id, at },
    policies: record.policies.map(blind),
    evaluations: record.evaluations.map((each) => ({ ...each, kind: null })),
    assessments: criteria.map(beginAssessment),
    // These say why a level is what it is.
    stateOfPlay: Object.fromEntries(
      criteria.map((criterion) => [criterion, emptyText()]),
    ) as Factsheet['stateOfPlay'],
    evidence: record.evidence.filter(
      ({ target: { address, code } }) =>
        code === undefined && !/^(assessments|stateOfPlay)\b|\/choices\b/.test(address),
    ),
    people: record.people.filter(({ role }) => role === authorRole),
    events: [],
    notes: [],
    extensions: {},
  }
}

function blind(policy: Policy): Policy {
  const { instruments, history, authorities } = policy
  return {
    ...policy,
    objectives: untouched(policy.objectives),
    focus: untouched(policy.focus),
    authorities: {
      ...untouched(authorities),
      bodies: authorities.bodies.map((body) => ({ ...body, roles: [] })),
    },
    beneficiaries: untouched(policy.beneficiaries),
    instruments: {
      financial: untouched(instruments.financial),
      technical: untouched(instruments.technical),
      explanation: instruments.explanation,
    },
    history: { ...history, confirmed: undefined },
    evaluation: untouched(policy.evaluation),
    euPriorities: untouched(policy.euPriorities),
  }
}

function untouched<L extends Choices>(list: L): L {
  const { examined: _, confirmed: __, ...shown } = list
  return { ...shown, choices: [] } as unknown as L
}
