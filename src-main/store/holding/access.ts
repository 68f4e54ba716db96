import type { Holder } from './holder'

/** Why a data folder is read and not written. */
export type ReadOnlyWhy =
  /** Somebody else works in it. `lastBeat` is when they last said so. */
  | {
      readonly kind: 'held'
      readonly where: 'here' | 'elsewhere'
      readonly holder: Holder
      readonly lastBeat: Date
    }
  /** Somebody else holds it, whose lock cannot be read. */
  | { readonly kind: 'heldByUnknown' }
  /** Whoever held it has left, and it can be taken without asking. */
  | { readonly kind: 'left' }
  | { readonly kind: 'notWritable'; readonly reason: string }
  /** It has the layout of a newer version. */
  | { readonly kind: 'newer' }
  /** Whoever opened it only wants to read. */
  | { readonly kind: 'asked' }
  /** It is being copied to another folder, and must stay as it is meanwhile. */
  | { readonly kind: 'moving' }

export type Access =
  { readonly kind: 'full' } | { readonly kind: 'readOnly'; readonly why: ReadOnlyWhy }

/** Whether a person may take the folder: at once, after being asked, or not at all. */
export function mayBeAskedFor(why: ReadOnlyWhy): 'free' | 'ask' | 'no' {
  switch (why.kind) {
    case 'left':
      return 'free'
    case 'held':
      return why.where === 'elsewhere' ? 'ask' : 'no'
    case 'heldByUnknown':
      return 'ask'
    case 'notWritable':
    case 'newer':
    case 'asked':
    case 'moving':
      return 'no'
  }
}

/** What makes one access another in the eyes of its user. */
export function keyOf(access: Access): string {
  if (access.kind === 'full') return 'full'
  return access.why.kind === 'held' ? access.why.holder.nonce : access.why.kind
}
