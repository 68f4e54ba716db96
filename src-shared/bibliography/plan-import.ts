import type { Source } from '../factsheet/source'
import type { Decision } from './import-references'
import { broughtBy, type Brought } from './merge-source'
import type { Reference } from './reference'
import { sameAs, type Likeness } from './same-source'

/** A reference with what is known of it before anybody decides. */
export type Planned = {
  readonly reference: Reference
  readonly like?:
    | {
        readonly kind: 'here'
        readonly by: Likeness
        readonly source: Source
        readonly brings: Brought
      }
    /** The same publication came along before, as the reference at this place. */
    | { readonly kind: 'there'; readonly by: Likeness; readonly at: number }
}

/** Which references are in the bibliography already, or stand twice among those that come. */
export function planImport(
  sources: readonly Source[],
  references: readonly Reference[],
): readonly Planned[] {
  return references.map((reference, index): Planned => {
    const here = sameAs<Pick<Source, 'csl'>>(reference, sources)
    if (here) {
      const source = here.found as Source
      const brings = broughtBy(source, reference)
      return { reference, like: { kind: 'here', by: here.by, source, brings } }
    }
    const before = references.slice(0, index)
    const there = sameAs<Pick<Source, 'csl'>>(reference, before)
    if (!there) return { reference }
    const at = before.indexOf(there.found as Reference)
    return { reference, like: { kind: 'there', by: there.by, at } }
  })
}

export const choices = ['add', 'skip', 'merge'] as const
export type Choice = (typeof choices)[number]

/** What can be chosen for it, the usual choice first: what is there already is left alone unless somebody says so. */
export function choicesFor({ like }: Planned): readonly Choice[] {
  if (!like) return ['add', 'skip']
  if (like.kind === 'there') return ['skip', 'add']
  const { fields, accesses } = like.brings
  return fields.length + accesses.length > 0 ? ['skip', 'merge', 'add'] : ['skip', 'add']
}

export function decided({ like }: Planned, choice: Choice): Decision {
  const into = like?.kind === 'here' ? like.source.id : undefined
  switch (choice) {
    case 'add':
      return { kind: 'add' }
    case 'skip':
      return { kind: 'skip', ...(into !== undefined && { into }) }
    case 'merge':
      return into === undefined ? { kind: 'skip' } : { kind: 'merge', into }
  }
}
