import { addressAt, type Address } from './address'
import { contentSha } from './content-sha'
import { addressInCopy, duplicatePolicy } from './duplicate'
import type { Factsheet } from './factsheet'
import { citedIn, renamed, withMarks } from './marks'
import type { Source } from './source'

export type PolicyCopied = {
  readonly record: Factsheet
  /** The id of the copy. */
  readonly policy: string
  /** How many sources came along. Those that the other factsheet had already, word for word, are not doubled. */
  readonly sources: number
}

/**
 * `into` with a copy of a policy of `from` at the end, what is kept of it (evidence, unknown fields), and the sources that it cites. Its relations
 * and evaluations stay behind: they speak of other policies. Whoever did something in it is not named where `into` does
 * not know them. Undefined where `from` has no such policy. `newId` gives a new UUID at each call.
 */
export function copyPolicy(
  from: Factsheet,
  policyId: string,
  into: Factsheet,
  newId: () => string,
): PolicyCopied | undefined {
  const policy = from.policies.find((each) => each.id === policyId)
  if (!policy) return undefined
  const here = addressAt('policies', policyId)
  const evidence = from.evidence.filter((each) => isWithin(each.target.address, here))
  const unknown = Object.entries(from.extensions).filter(([address]) => isWithin(address, here))
  const cited = new Set([
    ...citedIn(policy),
    ...citedIn(evidence),
    ...evidence.map((each) => each.source),
  ])
  const sources = withOriginals(from.sources, cited)
  const held = new Map(into.sources.map((each) => [contentSha(each.csl), each.id]))
  const missing = sources.filter((each) => !held.has(contentSha(each.csl)))
  const added = new Map(missing.map((each) => [each.id, newId()]))
  const names = new Map(
    sources.map(({ id, csl }) => [id, added.get(id) ?? held.get(contentSha(csl)) ?? id]),
  )
  const known = new Set(into.people.map((each) => each.id))
  const people = new Map(from.people.map(({ id }) => [id, known.has(id) ? id : '']))

  const copy = duplicatePolicy(withMarks(policy, people, names), newId)
  // The copy has everything where the original has it, so that an address leads there by way of positions.
  const inPlace = { policies: from.policies.map((each) => (each.id === policyId ? copy : each)) }
  const there = (address: Address) => addressInCopy(from, inPlace, address)
  return {
    policy: copy.id,
    sources: missing.length,
    record: {
      ...into,
      policies: [...into.policies, copy],
      sources: [
        ...into.sources,
        ...missing.map((each) => ({
          ...each,
          id: renamed(names, each.id),
          ...(each.translationOf !== undefined && {
            translationOf: renamed(names, each.translationOf),
          }),
        })),
      ],
      evidence: [
        ...into.evidence,
        ...withMarks(evidence, people, names).map((each) => ({
          ...each,
          id: newId(),
          source: renamed(names, each.source),
          target: { ...each.target, address: there(each.target.address) },
        })),
      ],
      extensions: {
        ...into.extensions,
        ...Object.fromEntries(unknown.map(([address, value]) => [there(address), value])),
      },
    },
  }
}

/** The sources of these ids, and those that they translate. */
function withOriginals(all: readonly Source[], ids: ReadonlySet<string>): readonly Source[] {
  const wanted = new Set(ids)
  const byId = new Map(all.map((each) => [each.id, each]))
  // A set that grows while it is walked is walked to its end.
  for (const id of wanted) {
    const original = byId.get(id)?.translationOf
    if (original !== undefined) wanted.add(original)
  }
  return all.filter((each) => wanted.has(each.id))
}

function isWithin(address: Address, part: Address): boolean {
  return address === part || address.startsWith(`${part}/`)
}
