import type { Envelope } from './envelope'

/** A line each in every stored record: more would cost each save more than they ever help a merge. */
export const mostAncestors = 32

/**
 * Content hashes of a stored record and of what it is known to have been made from, the newest first. The first one that
 * another copy has had too is the base of a merge of the two.
 */
export function ancestryOf(
  envelope: Pick<Envelope, 'contentSha' | 'parents' | 'ancestors'>,
): readonly string[] {
  return [...new Set([envelope.contentSha, ...envelope.parents, ...(envelope.ancestors ?? [])])]
}

/**
 * The ancestors of what is made from `before`. `kept` are contents that can be found again, the newest first; what else
 * `before` knows of came with a copy from elsewhere and follows. Parents are not repeated.
 */
export function ancestorsAfter(
  before: readonly string[],
  kept: readonly string[],
  parents: readonly string[],
): readonly string[] {
  const all = new Set([...kept, ...before])
  for (const parent of parents) all.delete(parent)
  return [...all].slice(0, mostAncestors)
}
