import { categoriesOf } from '../codebook/lookup'
import { criteria, type Level } from '../codebook/criteria'
import type { ListName } from '../codebook/schema'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import { ticks, type Choices } from '../factsheet/section'
import type { SettledCoding } from '../factsheet/settled-coding'
import { tickedLists } from '../factsheet/ticked-lists'
import { adoptedAssessment } from '../maturity/total'
import { krippendorffsAlpha } from './alpha'
import { cohensKappa } from './kappa'

/** A category that one coder ticked and the other did not, or a level on which they differ. */
export type Disagreement = { readonly address: Address } & (
  | {
      readonly list: ListName
      readonly code: string
      readonly ticked: readonly [boolean, boolean]
      /** What the other wrote beside the category, where it asks for words of its own. */
      readonly text?: string | undefined
    }
  | {
      readonly code?: never
      readonly levels: readonly [Level, Level]
      /** Why, as each of them typed it. */
      readonly reasons: readonly [string, string]
    }
)

type Counted = { readonly agreed: number; readonly of: number }

export type Agreement = {
  /** Over all policies and categories of a list. Undefined kappa: nothing to compare, or nobody ticked anything else. */
  readonly lists: readonly (Counted & {
    readonly name: ListName
    readonly kappa: number | undefined
  })[]
  readonly levels: Counted & { readonly alpha: number | undefined }
  /** All that is left to ask, in the order of print. */
  readonly disagreements: readonly Disagreement[]
  /** What they differed on, and somebody has settled since, in the first record. */
  readonly settled: readonly SettledCoding[]
  /** What one of them has not examined or does not have. */
  readonly notCompared: readonly Address[]
}

/**
 * How far two people who coded the same country apart from each other agree: per list of categories in shares and
 * Cohen's kappa, for the levels in Krippendorff's alpha (ordinal). Policies are the same by id, else by printed name.
 * Only what both have examined counts, for before that an empty box says nothing. What was settled since counts as it was
 * answered: reconciling makes the factsheet right, not the two coders more alike.
 */
export function agreementBetween(one: Factsheet, other: Factsheet): Agreement {
  const { pairs, alone } = pairedPolicies(one, other)
  const notCompared: Address[] = [...alone]
  const disagreements: Disagreement[] = []
  const given = pairs.flatMap(([mine, theirs]) => {
    const others = tickedLists(theirs)
    return tickedLists(mine).map((list, at) => ({ ...list, other: others[at]!.given }))
  })
  const settled = (one.reconciled ?? []).filter(({ second }) => second === other.id)
  const names = [...new Set(given.map(({ list }) => list))]
  const found = names.map((name) => {
    const ofName = given.filter(({ list }) => list === name)
    const items = ofName.flatMap(({ address, given: a, other: b }) => {
      if (!a.examined && !b.examined) return []
      if (!a.examined || !b.examined) {
        notCompared.push(address)
        return []
      }
      return codesOf(one, name, [a, b]).map((code) => {
        const was = settled.find((each) => each.address === address && each.code === code)
        if (was) return [was.first.ticked ?? false, was.other.ticked ?? false] as const
        const ticked = [ticks(a, code), ticks(b, code)] as const
        const { text } = b.choices.find((each) => each.code === code) ?? {}
        if (ticked[0] !== ticked[1]) disagreements.push({ address, list: name, code, ticked, text })
        return ticked
      })
    })
    return { name, ...counted(items), kappa: cohensKappa(items) }
  })
  const levels = criteria.flatMap((criterion) => {
    const address = addressAt('assessments', criterion, 'level')
    const was = settled.find((each) => each.address === address && each.code === null)
    const judged = [adoptedAssessment(one, criterion), adoptedAssessment(other, criterion)] as const
    const [mine, theirs] = was
      ? [was.first.level, was.other.level]
      : [judged[0]?.level ?? null, judged[1]?.level ?? null]
    if (mine === null || theirs === null) return []
    if (!was && mine !== theirs) {
      const reasons = [judged[0]?.reason ?? '', judged[1]?.reason ?? ''] as const
      disagreements.push({ address, levels: [mine, theirs], reasons })
    }
    return [[mine, theirs] as const]
  })
  return {
    lists: found,
    levels: { ...counted(levels), alpha: krippendorffsAlpha(levels, 'ordinal') },
    disagreements,
    settled,
    notCompared,
  }
}

const counted = (pairs: readonly (readonly [unknown, unknown])[]): Counted => ({
  agreed: pairs.filter(([one, other]) => one === other).length,
  of: pairs.length,
})

/** Those the codebook offers, and those that somebody ticked without its offering them. */
function codesOf(
  { codebook }: Factsheet,
  name: ListName,
  given: readonly Choices[],
): readonly string[] {
  const offered = categoriesOf(codebook, name).map(({ code }) => code)
  const ticked = given.flatMap(({ choices }) => choices.map(({ code }) => code))
  return [...new Set([...offered, ...ticked])]
}

function pairedPolicies(one: Factsheet, other: Factsheet) {
  const left = [...other.policies]
  const pairs: [Policy, Policy][] = []
  const alone: Address[] = []
  for (const mine of one.policies) {
    const name = mine.names.printed.trim()
    const byId = left.findIndex(({ id }) => id === mine.id)
    const at =
      byId >= 0 || name === '' ? byId : left.findIndex(({ names }) => names.printed.trim() === name)
    if (at < 0) alone.push(addressAt('policies', mine.id))
    else pairs.push([mine, ...(left.splice(at, 1) as [Policy])])
  }
  return { pairs, alone: [...alone, ...left.map(({ id }) => addressAt('policies', id))] }
}
