import { CircleCheck, TriangleAlert } from 'lucide-react'
import { kindOf } from '../../../src-shared/checks/kind'
import { problemWords as words } from '../../../src-shared/words/problems'
import { withShortcut } from '../../controls/shortcut'
import { useJudgement } from '../../fields/judging'
import css from './problems.module.css'

/** How many problems there are, in the header; opens and closes their list. */
export function ProblemsButton({
  isOpen,
  onClick,
}: {
  readonly isOpen: boolean
  readonly onClick: () => void
}) {
  const isRead = useJudgement((judgement) => judgement.isRead)
  const count = useJudgement((judgement) => judgement.open.length)
  const isGrave = useJudgement((judgement) =>
    judgement.open.some((finding) => kindOf(finding) !== 'missing'),
  )
  const said = !isRead ? words.title : count === 0 ? words.none : words.count(count)
  const Icon = isRead && count === 0 ? CircleCheck : TriangleAlert
  return (
    <button
      type="button"
      className={css['button']}
      data-grave={isGrave || undefined}
      aria-expanded={isOpen}
      aria-label={said}
      title={withShortcut(said, 'problems')}
      onClick={onClick}
    >
      <Icon size={15} aria-hidden />
      {!isRead ? (
        <b className={css['unread']} aria-hidden />
      ) : count === 0 ? (
        <span>{words.none}</span>
      ) : (
        <b>{count}</b>
      )}
    </button>
  )
}
