import { bringBack, type Dismissed } from '../../../src-shared/checks/dismissals'
import { problemWords as words } from '../../../src-shared/words/problems'
import { nameOfPerson } from '../../fields/acting'
import type { Problems } from './problems'
import css from './problems.module.css'

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** What somebody has looked at and let stand, with the reason. */
export function DismissedList({
  dismissed,
  problems,
}: {
  readonly dismissed: readonly Dismissed[]
  readonly problems: Problems
}) {
  const { people } = problems.record()
  return (
    <details className={css['dismissed']}>
      <summary>{words.dismissed(dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ finding, dismissal }) => (
          <li key={dismissal.id} className={css['line']}>
            <div>
              <button type="button" className={css['says']} onClick={() => problems.goTo(finding)}>
                {finding.says}
              </button>
              <p className={css['matters']}>
                “{dismissal.reason}”{' '}
                {[nameOfPerson(people, dismissal.by), day.format(new Date(dismissal.at))]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p className={css['acts']}>
                <button
                  type="button"
                  aria-label={words.bringBackOf(finding.says)}
                  onClick={() =>
                    problems.make(words.bringBackStep, bringBack(problems.record(), dismissal.id))
                  }
                >
                  {words.bringBack}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
