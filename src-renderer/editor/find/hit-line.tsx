import type { Hit } from '../../../src-shared/prose/find-in-record'
import { proseWords } from '../../../src-shared/words/prose'
import css from './find-sheet.module.css'

/** So many characters around a hit are enough to tell where it stands. */
const before = 36
const after = 80

/** A hit in its line, before and after; a click goes there. */
export function HitLine({
  hit,
  by,
  ticked,
  onTick,
  onJump,
}: {
  readonly hit: Hit
  /** What it would be replaced by; undefined while nothing is to be replaced. */
  readonly by: string | undefined
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
  readonly onJump: () => void
}) {
  const { text } = hit.passage
  const { start, end } = hit.range
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const from = wordStart(text, Math.max(lineStart, start - before))
  const lead = (from > lineStart ? '…' : '') + text.slice(from, start)
  const found = text.slice(start, end)
  const to = Math.min(lineEnd, end + after)
  const rest = text.slice(end, to) + (to < lineEnd ? '…' : '')
  const isReplaced = by !== undefined && ticked
  return (
    <li className={css['hit']}>
      {by !== undefined && (
        <input
          className={css['box']}
          type="checkbox"
          aria-label={proseWords.find.replaceThis(`${lead}${found}${rest}`)}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
      )}
      <button type="button" dir="auto" onClick={onJump}>
        {lead}
        {isReplaced ? (
          <>
            <del>{found}</del>
            {by !== '' && <ins>{by}</ins>}
          </>
        ) : (
          <mark>{found}</mark>
        )}
        {rest}
      </button>
    </li>
  )
}

/** Not in the middle of a word, where one begins nearby, and never in the middle of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1]!)) return at
  const space = text.slice(at, at + 14).search(/\s/)
  if (space >= 0) return at + space + 1
  return /[\udc00-\udfff]/.test(text[at]!) ? at + 1 : at
}
