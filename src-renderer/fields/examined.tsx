import type { Act } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import css from './fields.module.css'

const words = fieldWords.choices

/** That somebody has looked at every category of a list, so that what is not ticked means no. */
export function Examined({
  address,
  examined,
  onChange,
  legend,
}: {
  readonly address: string
  readonly examined: Act | undefined
  readonly onChange: (act: Act | undefined) => void
  readonly legend: string
}) {
  return (
    <label className={css['check']}>
      <input
        type="checkbox"
        data-address={address}
        aria-label={`${words.examined}: ${legend}`}
        checked={examined !== undefined}
        onChange={(event) =>
          onChange(event.target.checked ? { by: '', at: new Date().toISOString() } : undefined)
        }
      />
      <span>
        {words.examined}
        <small>{words.examinedHint}</small>
      </span>
    </label>
  )
}
