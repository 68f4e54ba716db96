import { shaDigits } from '../../src-shared/review/frozen'
import type { ReviewHead } from '../../src-shared/review/review-head'

// How a review copy in Word names its fields: in hidden text, "⟦policies/a/history/start#0123456789abcdef⟧", and by
// bookmarks, which take 40 characters at most and so hold hashes only.

export const bookmarkPrefix = 'fs_'

const [open, close] = ['⟦', '⟧']

export const hiddenField = (address: string, sha: string): string =>
  `${open}${address}#${sha}${close}`

export const hiddenHead = (head: ReviewHead): string => open + JSON.stringify(head) + close

const field = new RegExp(
  `${open}([^{${open}${close}][^${open}${close}]*)#([0-9a-f]{${shaDigits}})${close}`,
)
const bookmark = new RegExp(`^${bookmarkPrefix}([0-9a-f]{${shaDigits}})_([0-9a-f]{${shaDigits}})$`)

export type FieldMark = { readonly address: string; readonly sha: string }

export function fieldIn(text: string): FieldMark | undefined {
  const [, address, sha] = field.exec(text) ?? []
  return address === undefined || sha === undefined ? undefined : { address, sha }
}

/** The hash of the address, and that of the text as it was sent. */
export function bookmarkIn(
  name: string,
): { readonly addressSha: string; readonly sha: string } | undefined {
  const [, addressSha, sha] = bookmark.exec(name) ?? []
  return addressSha === undefined || sha === undefined ? undefined : { addressSha, sha }
}

/** The head, or the value of one that is newer than this version knows. */
export function headIn(text: string): unknown {
  const from = text.indexOf(`${open}{`)
  const to = text.indexOf(`}${close}`, from)
  if (from < 0 || to < 0) return undefined
  try {
    return JSON.parse(text.slice(from + open.length, to + 1))
  } catch {
    return undefined
  }
}
