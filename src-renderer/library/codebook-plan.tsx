import { codebookDialogWords as words } from '../../src-shared/words/codebook'
import { questionsOf, type Decisions, type Plan } from './alternatives'
import { CodebookQuestion } from './codebook-question'
import css from './codebook.module.css'

/** What a codebook does, what it asks, and what becomes of each factsheet. */
export function CodebookPlan({
  plan,
  decisions,
  onDecide,
}: {
  readonly plan: Plan
  readonly decisions: Decisions
  readonly onDecide: (key: string, values: readonly string[] | undefined) => void
}) {
  const questions = questionsOf(plan)
  return (
    // It scrolls, so it must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} role="region" aria-label={plan.title} tabIndex={0}>
      <h3>{words.changes}</h3>
      <ul className={css['changes']}>
        {plan.changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {questions.length > 0 && <h3>{words.questions}</h3>}
      {questions.map(({ asked, of }) => (
        <CodebookQuestion
          key={asked.all}
          asked={asked}
          of={of}
          decisions={decisions}
          onDecide={onDecide}
        />
      ))}
      <h3>{words.factsheets(plan.factsheets.length)}</h3>
      <ul className={css['factsheets']}>
        {plan.factsheets.map(({ id, name, summary, moves }) => (
          <li key={id}>
            <details>
              <summary>
                <bdi>{name}</bdi> <span className={css['muted']}>{summary}</span>
              </summary>
              <ul className={css['changes']}>
                {moves.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {plan.kept.length > 0 && (
        <details className={css['kept']}>
          <summary>{words.kept(plan.kept.length)}</summary>
          <ul className={css['changes']}>
            {plan.kept.map(({ name, why }) => (
              <li key={name}>
                <bdi>{name}</bdi> {why}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
