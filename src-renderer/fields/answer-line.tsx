import { useController } from 'react-hook-form'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import { Empties, Searched } from './empties'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import css from './fields.module.css'

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
  return (
    <>
      <Field
        label={label}
        address={useAddress(name)}
        hint={hint}
        error={fieldState.error?.message}
        width="medium"
      >
        {(props) => (
          <span className={css['withEmpties']}>
            <input
              {...props}
              className={css['input']}
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
            <Empties label={label} given={given} onChange={field.onChange} />
          </span>
        )}
      </Field>
      <Searched given={given} onChange={field.onChange} />
    </>
  )
}

/** What an empty answer shows in its control. */
export function placeholderOf(given: Answer<unknown>): string | undefined {
  switch (given.state) {
    case 'notAvailable':
      return fieldWords.empties.notAvailable
    case 'notApplicable':
      return fieldWords.empties.notApplicable
    case 'answered':
    case 'unanswered':
      return undefined
  }
}
