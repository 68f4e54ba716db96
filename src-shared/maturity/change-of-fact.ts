import { labelOf } from '../codebook/lookup'
import { addressAt, type Address } from '../factsheet/address'
import { diff, type Operation } from '../factsheet/operations'
import { beginPolicy, type Policy } from '../factsheet/policy'
import { changeWords as words } from '../words/what-would-change'
import { ruleOfAge } from './age'
import { startOf } from './lineage'
import { nameOf, type Survey } from './survey'

/** Another fact that could be recorded: where, in words, and the operations that would record it. */
export type ChangeOfFact = {
  readonly address: Address
  readonly words: string
  readonly operations: readonly Operation[]
}

const types = ['national', 'regional', 'sectoral', 'broad'] as const
const kinds = ['monitoring', 'interim', 'ex-ante', 'ex-post'] as const
const means = ['financial', 'technical'] as const
/** Who looks at a change that is only supposed has examined nothing: the act is nobody's and has no moment. */
const supposed = { by: '', at: '1970-01-01T00:00:00Z' } as const

/** The single facts of some policies, and of what ties them, that could be otherwise; plain ones first. */
export function changesOfFact(given: Survey, some: readonly Policy[]): readonly ChangeOfFact[] {
  return [
    ...some.flatMap((policy) => evaluationTicks(given, policy)),
    ...some.flatMap((policy) => instrumentLists(policy)),
    ...some.flatMap((policy) => startingYears(given, policy)),
    ...evaluationEntries(given, some),
    ...successions(given, some),
    ...some.flatMap((policy) => statusAndType(given, policy)),
    ...policies(given),
  ]
}

function ofPolicy(
  policy: Policy,
  section: keyof Policy,
  after: Policy,
  said: string,
): ChangeOfFact {
  const address = addressAt('policies', policy.id)
  return {
    address: `${address}/${section}`,
    words: said,
    operations: diff(policy, after, address),
  }
}

function statusAndType(given: Survey, policy: Policy): readonly ChangeOfFact[] {
  const name = nameOf(policy)
  return [
    ...(policy.status === 'inForce' ? (['ended', 'planned'] as const) : (['inForce'] as const)).map(
      (status) => ofPolicy(policy, 'status', { ...policy, status }, words.status[status](name)),
    ),
    ...types
      .filter((type) => type !== policy.type)
      .map((type) =>
        ofPolicy(
          policy,
          'type',
          { ...policy, type },
          words.type(name, labelOf(given.record.codebook, 'policyType', type)),
        ),
      ),
  ]
}

/** For each other class of age (annex, row 2) the year in it that is nearest. */
function startingYears({ collectionYear }: Survey, policy: Policy): readonly ChangeOfFact[] {
  if (collectionYear === undefined) return []
  const now = startOf(policy)
  const agesBeside = now === undefined || collectionYear - now <= 2 ? [3, 11, 2] : [10, 2, 11]
  return agesBeside.flatMap((age) => {
    const year = collectionYear - age
    if (now !== undefined && ruleOfAge(age) === ruleOfAge(collectionYear - now)) return []
    const start = { state: 'answered', value: String(year) } as const
    const said =
      now === undefined ? words.start : year < now ? words.startAtLatest : words.startAtEarliest
    return ofPolicy(
      policy,
      'history',
      { ...policy, history: { ...policy.history, start } },
      said(nameOf(policy), year),
    )
  })
}

function evaluationTicks(given: Survey, policy: Policy): readonly ChangeOfFact[] {
  const { evaluation } = policy
  const name = nameOf(policy)
  const label = (code: string) => labelOf(given.record.codebook, 'evaluationAvailability', code)
  const become = (after: Policy['evaluation'], said: string) =>
    ofPolicy(policy, 'evaluation', { ...policy, evaluation: after }, said)
  const ticked = evaluation.choices.map((each) => each.code)
  return [
    ...kinds
      .filter((kind) => !ticked.includes(kind))
      .map((code) => {
        const others = evaluation.choices.filter((each) => each.code !== 'none')
        return become(
          { ...evaluation, choices: [...others, { code }] },
          words.evaluated(name, label(code)),
        )
      }),
    ...ticked
      .filter((code) => code !== 'none')
      .map((code) =>
        become(
          {
            ...evaluation,
            choices: evaluation.choices.filter((each) => each.code !== code),
            examined: evaluation.examined ?? supposed,
          },
          words.notEvaluated(name, label(code)),
        ),
      ),
    ...(evaluation.examined || ticked.length > 0
      ? []
      : [become({ ...evaluation, examined: supposed }, words.noEvaluation(name))]),
  ]
}

function instrumentLists(policy: Policy): readonly ChangeOfFact[] {
  const name = nameOf(policy)
  return means.flatMap((kind) => {
    const list = policy.instruments[kind]
    const become = (after: typeof list, said: string) =>
      ofPolicy(
        policy,
        'instruments',
        { ...policy, instruments: { ...policy.instruments, [kind]: after } },
        said,
      )
    if (list.choices.length > 0)
      return become(
        { ...list, choices: [], examined: list.examined ?? supposed },
        words.without[kind](name, list.choices.length),
      )
    return [
      // Which one does not matter to the rubric: any is an instrument.
      become({ ...list, choices: [{ code: 'others', text: '' }] }, words.withOne[kind](name)),
      ...(list.examined
        ? []
        : [become({ ...list, examined: supposed }, words.examinedNone[kind](name))]),
    ]
  })
}

function evaluationEntries({ record }: Survey, some: readonly Policy[]): readonly ChangeOfFact[] {
  const named = new Map(some.map((policy) => [policy.id, nameOf(policy)]))
  return record.evaluations.flatMap((entry, at) => {
    const name = named.get(entry.policy)
    if (name === undefined) return []
    const address = addressAt('evaluations', entry.id)
    const kind = entry.kind && labelOf(record.codebook, 'evaluationAvailability', entry.kind)
    return [
      {
        address,
        words: words.withoutEntry(name, kind, entry.year.trim()),
        operations: [{ kind: 'remove', address, at, item: entry }],
      },
    ]
  })
}

function successions(given: Survey, some: readonly Policy[]): readonly ChangeOfFact[] {
  const { record } = given
  const named = new Set(some.map((policy) => policy.id))
  const tied = new Set(
    record.relations
      .filter(({ kind }) => kind === 'succeeds')
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  )
  const name = (id: string) => nameOf(given.succession.policies.get(id)!)
  const without = record.relations.flatMap((relation, at): readonly ChangeOfFact[] => {
    const isKnown = named.has(relation.from) && named.has(relation.to)
    if (relation.kind !== 'succeeds' || !isKnown) return []
    const address = addressAt('relations', relation.id)
    return [
      {
        address,
        words: words.succeedsNot(name(relation.from), name(relation.to)),
        operations: [{ kind: 'remove', address, at, item: relation }],
      },
    ]
  })
  const within = some.flatMap((from) =>
    some.flatMap((to): readonly ChangeOfFact[] => {
      if (from.status !== 'inForce' || to.status !== 'ended') return []
      if (from === to || tied.has(`${from.id} ${to.id}`)) return []
      const id = `${from.id} ${to.id}`
      const address = addressAt('relations', id)
      const item = { id, from: from.id, to: to.id, kind: 'succeeds' }
      return [
        {
          address: 'relations',
          words: words.succeeds(nameOf(from), nameOf(to)),
          operations: [{ kind: 'add', address, at: record.relations.length, item }],
        },
      ]
    }),
  )
  return [...without, ...within]
}

/** A first policy of a type, or the statement that there is none: for records in which no policy counts. */
function policies(given: Survey): readonly ChangeOfFact[] {
  const { record } = given
  const declare: readonly ChangeOfFact[] = given.isEmpty
    ? [
        {
          address: 'absence/declared',
          words: words.absence,
          operations: [{ kind: 'value', address: 'absence/declared', before: false, after: true }],
        },
      ]
    : []
  if (given.inForce.length > 0) return declare
  const added = types.map((type): ChangeOfFact => {
    const id = `new ${type}`
    const address = addressAt('policies', id)
    const item = { ...beginPolicy(id, 'inForce'), type }
    return {
      address: 'policies',
      words: words.another(labelOf(record.codebook, 'policyType', type)),
      operations: [{ kind: 'add', address, at: record.policies.length, item }],
    }
  })
  return [...declare, ...added]
}
