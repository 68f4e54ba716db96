import { CircleDashed, CircleX, Split, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { dismiss, isDismissible } from '../../../src-shared/checks/dismissals'
import type { Finding } from '../../../src-shared/checks/finding'
import { kindOf, type Kind } from '../../../src-shared/checks/kind'
import { problemWords as words } from '../../../src-shared/words/problems'
import { Button } from '../../controls/button'
import { useActing } from '../../fields/acting'
import { useNotify } from '../../notices/notices'
import type { Problems } from './problems'
import css from './problems.module.css'

const icons = {
  missing: CircleDashed,
  error: CircleX,
  contradiction: Split,
  warning: TriangleAlert,
} as const satisfies Record<Kind, unknown>

/** One finding: what is wrong, why it matters, the way there, and what can be done about it. */
export function ProblemLine({
  finding,
  isCurrent,
  problems,
}: {
  readonly finding: Finding
  readonly isCurrent: boolean
  readonly problems: Problems
}) {
  const [dismissing, setDismissing] = useState(false)
  const notify = useNotify()
  const kind = kindOf(finding)
  const Icon = icons[kind]
  const { mend } = finding
  const mendNow = () => {
    const operations = mend?.operations(problems.record()) ?? []
    if (operations.length === 0) return notify(words.nothingToMend)
    problems.make(mend!.label, operations)
  }
  return (
    <li className={css['line']} data-kind={kind}>
      <Icon size={14} role="img" aria-label={words.severities[kind]} />
      <div>
        <button
          type="button"
          className={css['says']}
          aria-current={isCurrent || undefined}
          onClick={() => problems.goTo(finding)}
        >
          {finding.says}
        </button>
        {kind !== 'missing' && <p className={css['matters']}>{finding.matters}</p>}
        {(mend || isDismissible(finding)) && !dismissing && (
          <p className={css['acts']}>
            {mend && (
              <button
                type="button"
                aria-label={words.mendOf(mend.label, finding.says)}
                onClick={mendNow}
              >
                {mend.label}
              </button>
            )}
            {isDismissible(finding) && (
              <button
                type="button"
                aria-label={words.dismissOf(finding.says)}
                onClick={() => setDismissing(true)}
              >
                {words.dismiss}
              </button>
            )}
          </p>
        )}
        {dismissing && (
          <DismissForm finding={finding} problems={problems} onDone={() => setDismissing(false)} />
        )}
      </div>
    </li>
  )
}

function DismissForm({
  finding,
  problems,
  onDone,
}: {
  readonly finding: Finding
  readonly problems: Problems
  readonly onDone: () => void
}) {
  const acting = useActing()
  const [reason, setReason] = useState('')
  const id = useId()
  const dismissNow = () => {
    acting(words.dismissStep, (act) =>
      problems.perform(
        dismiss(problems.record(), finding, {
          id: crypto.randomUUID(),
          reason: reason.trim(),
          ...act,
        }),
      ),
    )
    onDone()
  }
  return (
    <form
      className={css['dismissing']}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') dismissNow()
      }}
    >
      <label htmlFor={id}>{words.reason}</label>
      <input
        id={id}
        className={css['input']}
        // It was just asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        dir="auto"
        autoComplete="off"
        value={reason}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      />
      <p id={`${id}-hint`} className={css['matters']}>
        {words.reasonNeeded}
      </p>
      <p className={css['acts']}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {words.dismissNow}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </p>
    </form>
  )
}
