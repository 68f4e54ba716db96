import { z } from 'zod'
import { criteria, levels, type Criterion, type Level } from '../codebook/criteria'
import { listNames, type ListName } from '../codebook/schema'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { shortName, type Policy } from '../factsheet/policy'
import { statuses } from '../factsheet/statuses'
import { tickedLists } from '../factsheet/ticked-lists'
import { suggest } from '../maturity/suggest'
import { assessedLevel } from '../maturity/total'
import { seenIn } from './seen-in'

/** The lists by which countries are compared, in the order of print: all but the optional chapters, which are no answers. */
export type ComparedList = Exclude<ListName, 'chapters'>
export const comparedLists: readonly ComparedList[] = listNames.filter(
  (list) => list !== 'chapters',
)

const level = z.literal([...levels]).nullable()
const fourLevels = z.strictObject({
  scope: level,
  continuity: level,
  evidence: level,
  instruments: level,
})

/** What comparing needs of a factsheet: its answers by their codes, and none of its texts. */
export const digest = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  country: z.string(),
  edition: z.number().int(),
  status: z.enum(statuses),
  /** The codebook in whose categories its answers are given here. */
  codebook: z.string(),
  extensions: z.array(z.string()).readonly(),
  /** Stated that there is no cluster policy. */
  isWithout: z.boolean(),
  /** How many policies it has, in force or not. */
  policies: z.number().int(),
  /** Those in force: only they count, as for the score. `examined` and the codes of `comparedLists`, by its order. */
  inForce: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        examined: z.array(z.boolean()).readonly(),
        ticked: z.array(z.array(z.string()).readonly()).readonly(),
      }),
    )
    .readonly(),
  assessed: fourLevels,
  suggested: fourLevels,
  /** What the way from its own codebook leaves open: codes nobody was asked for, or that stand for part of another, and criteria that mean something else now. */
  apart: z.strictObject({
    codes: z.array(z.tuple([z.string(), z.string()])).readonly(),
    criteria: z.array(z.enum(criteria)).readonly(),
    said: z.array(z.string()).readonly(),
  }),
})
export type Digest = z.infer<typeof digest>

/** A factsheet that no crosswalk leads to the codebook of the others. */
export type NotComparable = { readonly id: string; readonly why: string }

/** In the categories of the codebook `into`, as far as a crosswalk leads; in its own where that is null. */
export function digestOf(record: Factsheet, into: string | null): Digest | NotComparable {
  const seen = seenIn(record, into ?? record.codebook.id)
  if ('why' in seen) return { id: record.id, why: seen.why }
  const { record: same, apart } = seen
  const suggested = suggest(same)
  const by = (of: (criterion: Criterion) => Level | null): Digest['assessed'] => ({
    scope: of('scope'),
    continuity: of('continuity'),
    evidence: of('evidence'),
    instruments: of('instruments'),
  })
  const kept = (criterion: Criterion, given: Level | null) =>
    apart.criteria.includes(criterion) ? null : given
  return {
    id: record.id,
    code: record.country.code,
    country: record.country.name,
    edition: record.edition,
    status: statusOf(record),
    codebook: same.codebook.id,
    extensions: same.codebook.extensions,
    isWithout: same.absence.declared,
    policies: same.policies.length,
    inForce: same.policies.filter(({ status }) => status === 'inForce').map(answersOf),
    assessed: by((criterion) => kept(criterion, assessedLevel(same, criterion))),
    suggested: by((criterion) => kept(criterion, suggested[criterion].level)),
    apart,
  }
}

function answersOf(policy: Policy): Digest['inForce'][number] {
  const given = new Map<ListName, { examined: boolean; codes: readonly string[] }>([
    ['policyType', one(policy.type)],
    ['period', one(policy.history.period)],
    ...tickedLists(policy).map(
      ({ list, given: { choices, examined } }) =>
        [
          list,
          { examined: Boolean(examined), codes: [...new Set(choices.map(({ code }) => code))] },
        ] as const,
    ),
  ])
  return {
    id: policy.id,
    name: shortName(policy),
    examined: comparedLists.map((list) => given.get(list)!.examined),
    ticked: comparedLists.map((list) => given.get(list)!.codes),
  }
}

/** Of lists in which one category holds, the answer is given with it. */
const one = (code: string | null) => ({
  examined: code !== null,
  codes: code === null ? [] : [code],
})
