import type { Hit } from '../../../src-shared/prose/find-in-record'
import { proseWords } from '../../../src-shared/words/prose'
import { HitText, spokenHit } from '../../controls/hit-text'
import css from './find-sheet.module.css'

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
  return (
    <li className={css['hit']}>
      {by !== undefined && (
        <input
          className={css['box']}
          type="checkbox"
          aria-label={proseWords.find.replaceThis(spokenHit(hit))}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
      )}
      <button type="button" dir="auto" onClick={onJump}>
        <HitText hit={hit} by={ticked ? by : undefined} />
      </button>
    </li>
  )
}
