import { useController } from 'react-hook-form'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { Answering, Empties, Searched } from './empties'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { useLeftBefore } from './left-before'
import { placeholderOf, useEmpties } from './use-empties'
import css from './empties.module.css'
import fieldCss from './fields.module.css'

/** One line that may also be "n/a" or "-". Typing answers it, emptying it leaves it not yet filled. */
export function AnswerLine({
  name,
  label,
  hint,
  complaint,
}: {
  readonly name: NameOf<Answer<string>>
  readonly label: string
  readonly hint?: string
  readonly complaint: (value: string) => string | undefined
}) {
  const { control } = useFactsheetForm()
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (given) => complaint(answered(given as Answer<string>) ?? '') ?? true },
  })
  const given = field.value as Answer<string>
  useLeftBefore(name, complaint(answered(given) ?? ''))
  const empties = useEmpties(
    () => given,
    (value) => value,
    field.onChange,
  )
  const address = useAddress(name)
  return (
    <Answering empties={empties}>
      <Field
        label={label}
        address={address}
        hint={empties.state ?? hint}
        error={fieldState.error?.message}
        width="medium"
      >
        {(props) => (
          <span className={css['beside']}>
            <input
              {...props}
              className={fieldCss['input']}
              type="text"
              autoComplete="off"
              ref={field.ref}
              value={answered(given) ?? ''}
              placeholder={placeholderOf(given)}
              onChange={(event) =>
                field.onChange(
                  event.target.value === ''
                    ? noAnswer
                    : { state: 'answered', value: event.target.value },
                )
              }
              onBlur={field.onBlur}
            />
            <Empties label={label} empties={empties} />
          </span>
        )}
      </Field>
      <Searched address={address} empties={empties} />
    </Answering>
  )
}
