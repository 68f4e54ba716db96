import { useId } from 'react'
import { codebookDialogWords as words } from '../../src-shared/words/codebook'
import controls from '../controls/controls.module.css'
import { alternativesOf, type Asked, type Decisions } from './alternatives'
import css from './codebook.module.css'

/** A question that is answered once for all factsheets, or for some of them by itself. */
export function CodebookQuestion({
  asked,
  of,
  decisions,
  onDecide,
}: {
  readonly asked: Asked
  readonly of: readonly { readonly name: string; readonly asked: Asked }[]
  readonly decisions: Decisions
  /** undefined takes an answer away. */
  readonly onDecide: (key: string, values: readonly string[] | undefined) => void
}) {
  const id = useId()
  const alternatives = alternativesOf(asked)
  const said = decisions[asked.all]?.join(' ')
  return (
    <fieldset className={css['question']}>
      <legend>{asked.says}</legend>
      {alternatives.map(({ values, label }) => (
        <label key={values.join(' ')}>
          <input
            type="radio"
            name={id}
            checked={said === values.join(' ')}
            onChange={() => onDecide(asked.all, values)}
          />
          {label}
        </label>
      ))}
      <details>
        <summary>{words.oneByOne(of.length)}</summary>
        <ul>
          {of.map(({ name, asked: own }) => (
            <li key={own.own}>
              <label htmlFor={`${id}-${own.own}`}>
                <bdi>{name}</bdi>
                {own.about !== '' && <span className={css['muted']}>{own.about}</span>}
              </label>
              <select
                id={`${id}-${own.own}`}
                className={controls['input']}
                value={decisions[own.own]?.join(' ') ?? asForAll}
                onChange={({ target: { value } }) =>
                  onDecide(
                    own.own,
                    value === asForAll ? undefined : value.split(' ').filter(Boolean),
                  )
                }
              >
                <option value={asForAll}>{words.asForAll}</option>
                {alternatives.map(({ values, label }) => (
                  <option key={values.join(' ')} value={values.join(' ')}>
                    {label}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  )
}

/** No code has a space at its end. */
const asForAll = 'all '
