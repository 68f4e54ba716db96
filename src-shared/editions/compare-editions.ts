import type { Change } from '../changes/change'
import { changesBetween } from '../changes/changes-between'
import { scoreBetween, type ScoreComparison } from '../changes/score-between'
import { criteria, type Criterion } from '../codebook/criteria'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { unconfirmed } from './unconfirmed'
import { suggest, type Fact } from '../maturity/suggest'
import type { RuleId } from '../maturity/rule'

/** Why the suggested level of a criterion is another one now: the rules that fired, and the facts that only one of them had. */
export type Moved = {
  readonly criterion: Criterion
  readonly rules: { readonly before: RuleId; readonly after: RuleId }
  readonly gone: readonly Fact[]
  readonly come: readonly Fact[]
}

export type EditionChanges = {
  readonly changes: readonly Change[]
  readonly score: ScoreComparison
  readonly moved: readonly Moved[]
  /** Whether the later one was made of the earlier one. Otherwise things are told apart by their ids, and few will be the same. */
  readonly isRolled: boolean
}

/** What each edition has for itself. */
const ofEach: ReadonlySet<string> = new Set([
  'id',
  'edition',
  'derivedFrom',
  'rolled',
  'secondCoding',
  'recoded',
  'publicationDate',
  'events',
  'notes',
  'remarks',
  'reconciled',
])

/** What changed from one edition to the next, field by field, and for the score which rule and fact moved it. */
export function compareEditions(before: Factsheet, after: Factsheet): EditionChanges {
  const ids = after.derivedFrom?.record === before.id ? after.rolled?.ids : undefined
  const now = ids ? withEarlierIds(after, ids) : after
  const [was, is] = [suggest(before), suggest(now)]
  return {
    changes: changesBetween(unconfirmed(before), unconfirmed(now)).filter(
      ({ address }) => !ofEach.has(address.split('/')[0]!),
    ),
    score: scoreBetween(before, now),
    moved: criteria
      .filter((criterion) => was[criterion].rule !== is[criterion].rule)
      .map((criterion) => ({
        criterion,
        rules: { before: was[criterion].rule, after: is[criterion].rule },
        gone: without(was[criterion].used, is[criterion].used),
        come: without(is[criterion].used, was[criterion].used),
      })),
    isRolled: ids !== undefined,
  }
}

const without = (facts: readonly Fact[], others: readonly Fact[]) =>
  facts.filter(
    ({ address, words }) =>
      !others.some((other) => other.address === address && other.words === words),
  )

/** With everything called as in the edition before. An id that was given here is a UUID, and stands nowhere by chance. */
function withEarlierIds(record: Factsheet, ids: Readonly<Record<string, string>>): Factsheet {
  const names = new Map(Object.entries(ids))
  const called = (text: string) => text.replaceAll(uuid, (id) => names.get(id) ?? id)
  const addressed = (text: string) =>
    text.replaceAll(uuid, (id) => (names.has(id) ? addressAt(names.get(id)!) : id))
  const copied = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return holdsAddress.has(key) ? addressed(value) : called(value)
    if (key === 'rolled' || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => copied(item, ''))
    const inKey = key === 'extensions' ? addressed : called
    return Object.fromEntries(Object.entries(value).map(([k, each]) => [inKey(k), copied(each, k)]))
  }
  return copied(record, '') as Factsheet
}

const holdsAddress: ReadonlySet<string> = new Set(['target', 'address'])
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
