import type { Source } from '../factsheet/source'
import { mergeSource } from './merge-source'
import type { Reference } from './reference'

/** What becomes of a reference. What is skipped or merged is the source `into` from then on. */
export type Decision =
  | { readonly kind: 'add' }
  | { readonly kind: 'skip'; readonly into?: string }
  | { readonly kind: 'merge'; readonly into: string }

export type Imported = {
  readonly sources: readonly Source[]
  readonly added: number
  readonly merged: number
}

/**
 * The bibliography with the references in it, each as was decided. New ones come last, in their order; one that
 * translates another that came along, or that was there already, stays its translation.
 */
export function importReferences(
  sources: readonly Source[],
  references: readonly Reference[],
  decisions: readonly Decision[],
  newId: () => string,
): Imported {
  const taken = new Set(sources.map(({ id }) => id))
  const idOf = new Map<string, string>()
  const after = new Map(sources.map((source) => [source.id, source]))
  const added: { readonly reference: Reference; readonly id: string }[] = []
  let merged = 0
  references.forEach((reference, at) => {
    const decision = decisions[at] ?? { kind: 'add' }
    switch (decision.kind) {
      case 'add': {
        const id = citable(reference.key) && !taken.has(reference.key) ? reference.key : newId()
        taken.add(id)
        added.push({ reference, id })
        if (reference.key !== '') idOf.set(reference.key, id)
        return
      }
      case 'merge': {
        const here = after.get(decision.into)
        if (!here) return
        after.set(decision.into, mergeSource(here, reference))
        merged += 1
        return void idOf.set(reference.key, decision.into)
      }
      case 'skip':
        if (decision.into !== undefined) idOf.set(reference.key, decision.into)
    }
  })
  for (const { reference, id } of added) {
    const { csl, accesses, translationOf } = reference
    const original = translationOf === undefined ? undefined : idOf.get(translationOf)
    after.set(id, {
      id,
      csl,
      accesses,
      ...(original !== undefined && original !== id && { translationOf: original }),
    })
  }
  return { sources: [...after.values()], added: added.length, merged }
}

/** A key that can be cited in a text as it is (`[@key, p. 4]`) and misleads no program. */
function citable(key: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}.:_-]{0,63}$/u.test(key) && !(key in Object.prototype)
}
