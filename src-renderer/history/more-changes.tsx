import { historyWords as words } from '../../src-shared/words/history'
import css from './history.module.css'

/** Below a list that is drawn piece by piece: the way to the next piece, while any are left. */
export function MoreChanges({
  left,
  onMore,
}: {
  readonly left: number
  readonly onMore: () => void
}) {
  if (left <= 0) return null
  return (
    <button type="button" className={css['more']} onClick={onMore}>
      {words.moreChanges(left)}
    </button>
  )
}
