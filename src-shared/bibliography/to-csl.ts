import type { Source } from '../factsheet/source'
import { dateOf } from './days'

/** An entry as citation programs exchange it. */
export type CslItem = Source['csl'] & { readonly id: string }

/** A source as CSL-JSON. CSL has one day of access, and it is the last one; the others go with it in `custom`. */
export function toCsl(source: Source, keys: ReadonlyMap<string, string>): CslItem {
  const { csl, accesses } = source
  const last = accesses.toSorted().at(-1)
  const key = keys.get(source.id) ?? source.id
  const translationOf = translated(source, keys)
  const custom = {
    ...(accesses.length > 1 && { accesses: accesses.toSorted() }),
    ...(translationOf !== undefined && { translationOf }),
  }
  const fields = Object.entries(csl).filter(([, value]) => !isNothing(value))
  return {
    ...(Object.fromEntries(fields) as Source['csl']),
    title: csl.title,
    type: csl.type || 'document',
    id: key,
    'citation-key': key,
    ...(last !== undefined && { accessed: dateOf(last) }),
    ...(Object.keys(custom).length > 0 && { custom }),
  }
}

/** The key of what a source translates, if that is in the same bibliography. */
export function translated(
  { translationOf }: Source,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  return translationOf === undefined ? undefined : keys.get(translationOf)
}

function isNothing(value: unknown): boolean {
  return (
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}
