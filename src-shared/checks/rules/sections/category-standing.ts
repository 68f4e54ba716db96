import { codebookExtensions, knownCodebooks } from '../../../codebook/editions'
import type { Category, ListName } from '../../../codebook/schema'
import type { Setting } from '../../setting'

/** What the record's codebook has to say of a code. */
export type Standing =
  | { readonly kind: 'current' }
  | {
      readonly kind: 'notAttested'
      readonly label: string
      readonly extension: string
      readonly isOn: boolean
    }
  /** Another edition has it, the record's does not. */
  | { readonly kind: 'retired'; readonly label: string; readonly edition: string }
  | { readonly kind: 'unknown' }

export function standingOf({ codebook, use }: Setting, list: ListName, code: string): Standing {
  const has = (categories: readonly Category[] | undefined) =>
    categories?.find((each) => each.code === code)
  if (has(codebook.lists[list].categories)) return { kind: 'current' }
  for (const { id, title, lists } of codebookExtensions) {
    const label = has(lists[list])?.label
    if (label !== undefined) {
      return { kind: 'notAttested', label, extension: title, isOn: use.extensions.includes(id) }
    }
  }
  for (const book of knownCodebooks()) {
    const label = has(book.lists[list].categories)?.label
    if (label !== undefined) return { kind: 'retired', label, edition: book.title }
  }
  return { kind: 'unknown' }
}
