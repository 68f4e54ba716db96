import { useRef } from 'react'
import type { Answer } from '../../src-shared/factsheet/answer'
import { noAnswer } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import css from './fields.module.css'

type Empty = Exclude<Answer<never>, { state: 'answered' }>

/** The two empties that somebody states; pressing one again takes it back. */
export function Empties({
  label,
  given,
  onChange,
}: {
  readonly label: string
  readonly given: Answer<unknown>
  readonly onChange: (answer: Answer<unknown>) => void
}) {
  const words = fieldWords.empties
  // What an empty took the place of comes back with it: a slip of the hand must not cost a text.
  const replaced = useRef<Answer<unknown>>(noAnswer)
  const press = (state: 'notAvailable' | 'notApplicable') => {
    if (given.state === state) return onChange(replaced.current)
    if (given.state === 'answered' || given.state === 'unanswered') replaced.current = given
    onChange({ state })
  }
  return (
    <span className={css['empties']} role="group" aria-label={words.legend(label)}>
      <button
        type="button"
        title={words.notAvailableHint}
        aria-label={words.notAvailableHint}
        aria-pressed={given.state === 'notAvailable'}
        onClick={() => press('notAvailable')}
      >
        {words.notAvailable}
      </button>
      <button
        type="button"
        title={words.notApplicableHint}
        aria-label={words.notApplicableHint}
        aria-pressed={given.state === 'notApplicable'}
        onClick={() => press('notApplicable')}
      >
        {words.notApplicable}
      </button>
    </span>
  )
}

/** Where and when something was sought that was not found. */
export function Searched({
  given,
  onChange,
}: {
  readonly given: Answer<unknown>
  readonly onChange: (empty: Empty) => void
}) {
  if (given.state !== 'notAvailable') return null
  const words = fieldWords.empties
  const searched = given.searched ?? { where: '', at: '' }
  const change = (part: Partial<typeof searched>) =>
    onChange({ ...given, searched: { ...searched, ...part } })
  return (
    <div className={css['searched']}>
      <label>
        <span>{words.searchedWhere}</span>
        <input
          className={css['input']}
          dir="auto"
          value={searched.where}
          onChange={(event) => change({ where: event.target.value })}
        />
      </label>
      <label>
        <span>{words.searchedAt}</span>
        <input
          className={css['input']}
          placeholder={fieldWords.cover.dateHint}
          value={searched.at}
          onChange={(event) => change({ at: event.target.value })}
        />
      </label>
    </div>
  )
}
