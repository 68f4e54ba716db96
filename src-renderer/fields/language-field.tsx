import { useController } from 'react-hook-form'
import { languageComplaint } from '../../src-shared/checks/field'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { useLeftBefore } from './left-before'
import { LanguageSelect } from './language-select'

/** The language of a name, a field of its own. */
export function LanguageField({
  name,
  label,
}: {
  readonly name: NameOf<string>
  readonly label: string
}) {
  const { control } = useFactsheetForm()
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => languageComplaint(value) ?? true },
  })
  useLeftBefore(name, languageComplaint(field.value))
  return (
    <Field label={label} address={useAddress(name)} error={fieldState.error?.message}>
      {(props) => (
        <LanguageSelect
          control={props}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  )
}
