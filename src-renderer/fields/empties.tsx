import { X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { dateComplaint } from '../../src-shared/checks/field'
import { fieldWords } from '../../src-shared/words/fields'
import { Field } from './field'
import { isApple } from '../controls/shortcut'
import type { EmptiesOf } from './use-empties'
import css from './empties.module.css'
import fieldCss from './fields.module.css'

const words = fieldWords.empties
const keys = fieldWords.keys.empties(isApple)

/** An answer with all that is in it: within, the keys of the empties are heard. */
export function Answering({
  empties,
  children,
}: {
  readonly empties: EmptiesOf
  readonly children: ReactNode
}) {
  return (
    // The controls inside are what is operated; this only hears the keys that leave them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div data-answer onKeyDown={empties.hear}>
      {children}
    </div>
  )
}

/** The two empties that somebody states, and the way back from them; pressing one again takes it back too. */
export function Empties({
  label,
  empties: { given, act, state },
}: {
  readonly label: string
  readonly empties: EmptiesOf
}) {
  const choice = (which: 'notAvailable' | 'notApplicable') => (
    <button
      type="button"
      title={words.tip(words[`${which}Hint`], keys[which])}
      aria-label={`${words[which]}, ${words[`${which}Hint`]}`}
      aria-keyshortcuts={keys[which]}
      aria-pressed={given.state === which}
      onClick={() => act(which)}
    >
      {words[which]}
    </button>
  )
  return (
    <span className={css['empties']} role="group" aria-label={words.legend(label)}>
      {choice('notAvailable')}
      {choice('notApplicable')}
      <button
        type="button"
        className={css['clear']}
        title={words.tip(words.clear, keys.clear)}
        aria-label={words.clearOf(label)}
        aria-keyshortcuts={keys.clear}
        // Its place is kept, so that stating an empty moves nothing.
        disabled={given.state !== 'notAvailable' && given.state !== 'notApplicable'}
        onClick={(event) => {
          act('clear')
          // This button goes with the empty; the field it clears is where one goes on.
          focusAnswer(event.currentTarget)
        }}
      >
        <X size={14} aria-hidden />
      </button>
      <span className="visually-hidden" role="status">
        {state}
      </span>
    </span>
  )
}

function focusAnswer(button: HTMLElement): void {
  button
    .closest('[data-answer]')
    ?.querySelector<HTMLElement>('input[data-address], textarea[data-address]')
    ?.focus()
}

/** Where and when something was sought that was not found. */
export function Searched({
  address,
  empties: { given, onChange },
}: {
  readonly address: string
  readonly empties: EmptiesOf
}) {
  const [left, setLeft] = useState(false)
  if (given.state !== 'notAvailable') return null
  const searched = given.searched ?? { where: '', at: '' }
  const change = (part: Partial<typeof searched>) => {
    const next = { ...searched, ...part }
    const { searched: _, ...rest } = given
    onChange(next.where === '' && next.at === '' ? rest : { ...rest, searched: next })
  }
  return (
    <div className={css['searched']}>
      <Field label={words.searchedWhere} address={`${address}/searched/where`}>
        {(props) => (
          <input
            {...props}
            className={fieldCss['input']}
            dir="auto"
            autoComplete="off"
            value={searched.where}
            onChange={(event) => change({ where: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={words.searchedAt}
        address={`${address}/searched/at`}
        hint={fieldWords.cover.dateHint}
        error={left ? dateComplaint(searched.at) : undefined}
      >
        {(props) => (
          <input
            {...props}
            className={fieldCss['input']}
            autoComplete="off"
            value={searched.at}
            onChange={(event) => change({ at: event.target.value })}
            onBlur={() => setLeft(true)}
          />
        )}
      </Field>
    </div>
  )
}
