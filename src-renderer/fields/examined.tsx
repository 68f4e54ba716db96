import { memo } from 'react'
import { useController } from 'react-hook-form'
import type { Act } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import { noteWords } from '../../src-shared/words/notes'
import { useActing } from './acting'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import { ProblemMark } from './problem-mark'
import css from './fields.module.css'

const words = fieldWords.choices

/**
 * That somebody has looked at every category of a list, so that what is not ticked means no. A tick in the list does not
 * draw it anew.
 */
export const Examined = memo(function Examined({
  name,
  legend,
}: {
  readonly name: FieldName
  readonly legend: string
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const acting = useActing()
  const address = useAddress(name)
  const examined = field.value as Act | null | undefined
  return (
    <>
      <label className={css['check']}>
        <input
          type="checkbox"
          data-address={address}
          aria-label={`${words.examined}: ${legend}`}
          checked={Boolean(examined)}
          onChange={(event) => {
            const isExamined = event.target.checked
            acting(noteWords.acts.examine, (act) => field.onChange(isExamined ? act : null))
          }}
        />
        <span>
          {words.examined}
          <small>{words.examinedHint}</small>
        </span>
      </label>
      <ProblemMark address={address} />
    </>
  )
})
