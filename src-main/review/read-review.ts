import { unread, type Read } from '../../src-shared/exchange/read'
import { textOf } from '../../src-shared/exchange/untrusted'
import { addressSha, frozenSha } from '../../src-shared/review/frozen'
import { answersIn } from '../../src-shared/review/html-answers'
import type { Remark, Review } from '../../src-shared/review/remark'
import { reviewHead } from '../../src-shared/review/review-head'
import { reviewWords as words } from '../../src-shared/words/review'
import { bookmarkIn, fieldIn, headIn, type FieldMark } from './marks'
import { readWordFile, type ReviewRow, type WordFile } from './read-docx'

/** Largest file that is read, in bytes. */
export const reviewLimit = 30 * 1024 * 1024

/**
 * What an authority has said in a review copy, in Word or as a form, however it was saved meanwhile. `addresses` are those
 * of the factsheet it was made of, where that is at hand: with them, rows are told by their bookmarks too. Never throws.
 */
export function readReview(bytes: Uint8Array, addresses: readonly string[] = []): Read<Review> {
  if (bytes.byteLength > reviewLimit) {
    return unread('untrusted', words.tooLarge(reviewLimit / 1024 / 1024))
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const file = readWordFile(bytes)
    return file.ok ? reviewOf(file.value, addresses) : file
  }
  const html = textOf(bytes)
  return typeof html === 'string' ? answersIn(html) : html
}

function reviewOf(file: WordFile, addresses: readonly string[]): Read<Review> {
  const given = headIn(file.hidden)
  const head = reviewHead.safeParse(given)
  if (!head.success) return unreadHead(given)
  const known = new Map(addresses.map((address) => [addressSha(address), address]))
  const remarks: Remark[] = []
  const unplaced: string[] = []
  let fields = 0
  for (const row of file.rows) {
    const mark = fieldOf(row, known)
    if (mark) {
      fields += 1
      remarks.push(...remarksOn(mark, row, file))
    } else if (isMarked(row)) unplaced.push(row.cells.map((cell) => cell.trim()).join(' | '))
  }
  return fields === 0
    ? unread('malformed', words.notAReview)
    : { ok: true, value: { head: head.data, remarks, fields, unplaced } }
}

function unreadHead(given: unknown): Read<never> {
  const isNewer =
    typeof given === 'object' &&
    given !== null &&
    'version' in given &&
    typeof given.version === 'number' &&
    given.version > 1
  return isNewer ? unread('newer', words.newer) : unread('malformed', words.notAReview)
}

/** Hidden text says it in full; where that was taken out, a bookmark and the addresses of the factsheet do. */
function fieldOf(row: ReviewRow, known: ReadonlyMap<string, string>): FieldMark | undefined {
  const hidden = fieldIn(row.hidden)
  if (hidden) return hidden
  for (const name of row.bookmarks) {
    const mark = bookmarkIn(name)
    const address = mark && known.get(mark.addressSha)
    if (address !== undefined) return { address, sha: mark!.sha }
  }
  return undefined
}

/** The heads of tables have no mark and say nothing; a row of more than a head was somebody's. */
function isMarked({ cells, bookmarks }: ReviewRow): boolean {
  const isHead = cells[0]?.trim() === words.columns.field
  return !isHead && (bookmarks.length > 0 || cells.some((cell) => cell.trim() !== ''))
}

function remarksOn({ address, sha }: FieldMark, row: ReviewRow, file: WordFile): Remark[] {
  const [, text = '', comment = ''] = row.cells.map((cell) => cell.replace(/\n+$/, ''))
  const author = row.changed.get(1)
  const isSame = frozenSha(text) === sha
  return [
    ...(isSame ? [] : [{ address, kind: 'suggestion' as const, text, ...by(author) }]),
    ...(comment.trim() === ''
      ? []
      : [{ address, kind: 'comment' as const, text: comment.trim(), ...by(row.changed.get(2)) }]),
    ...row.comments.flatMap((id) => {
      const found = file.comments.find((each) => each.id === id)
      const said = found?.text.trim() ?? ''
      return said === '' ? [] : [{ address, kind: 'comment' as const, text: said, ...by(found) }]
    }),
  ]
}

function by(made: { readonly author: string; readonly at: string } | undefined) {
  return {
    ...(made && made.author !== '' && { author: made.author }),
    ...(made && made.at !== '' && { at: made.at }),
  }
}
