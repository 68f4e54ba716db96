import type { Range } from '../../src-shared/prose/find'
import type { Passage } from '../../src-shared/prose/passages'
import css from './find-asking.module.css'

/** So many characters around a hit are enough to tell where it stands. */
const before = 36
const after = 80

type Found = { readonly passage: Pick<Passage, 'text'>; readonly range: Range }

/** A hit with what stands around it in its line, and what it would be replaced by where that is said. */
export function HitText({ hit, by }: { readonly hit: Found; readonly by: string | undefined }) {
  const { lead, found, rest } = around(hit)
  return (
    <span className={css['said']}>
      {lead}
      {by === undefined ? (
        <mark>{found}</mark>
      ) : (
        <>
          <del>{found}</del>
          {by !== '' && <ins>{by}</ins>}
        </>
      )}
      {rest}
    </span>
  )
}

export function spokenHit(hit: Found): string {
  const { lead, found, rest } = around(hit)
  return `${lead}${found}${rest}`
}

function around(hit: Found) {
  const { text } = hit.passage
  const { start, end } = hit.range
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const from = wordStart(text, Math.max(lineStart, start - before))
  const lead = (from > lineStart ? '…' : '') + text.slice(from, start)
  const found = text.slice(start, end)
  const to = Math.min(lineEnd, end + after)
  const rest = text.slice(end, to) + (to < lineEnd ? '…' : '')
  return { lead, found, rest }
}

/** Not in the middle of a word, where one begins nearby, and never in the middle of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1]!)) return at
  const space = text.slice(at, at + 14).search(/\s/)
  if (space >= 0) return at + space + 1
  return /[\udc00-\udfff]/.test(text[at]!) ? at + 1 : at
}
