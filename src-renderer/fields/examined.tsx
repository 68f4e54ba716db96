import { useController } from 'react-hook-form'
import type { Act } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import css from './fields.module.css'

const words = fieldWords.choices

/** That somebody has looked at every category of a list, so that what is not ticked means no. */
export function Examined({ name, legend }: { readonly name: FieldName; readonly legend: string }) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const examined = field.value as Act | null | undefined
  return (
    <label className={css['check']}>
      <input
        type="checkbox"
        data-address={useAddress(name)}
        aria-label={`${words.examined}: ${legend}`}
        checked={Boolean(examined)}
        onChange={(event) =>
          field.onChange(event.target.checked ? { by: '', at: new Date().toISOString() } : null)
        }
      />
      <span>
        {words.examined}
        <small>{words.examinedHint}</small>
      </span>
    </label>
  )
}
