import { useController } from 'react-hook-form'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import css from './fields.module.css'

/** One line of text. `complaint` says, once the field was left, what is wrong with it. */
export function LineField({
  name,
  label,
  hint,
  complaint,
  width,
  lang,
}: {
  readonly name: NameOf<string>
  readonly label: string
  readonly hint?: string
  readonly complaint?: (value: string) => string | undefined
  readonly width?: 'short' | 'medium'
  readonly lang?: string | undefined
}) {
  const { control } = useFactsheetForm()
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => complaint?.(value) ?? true },
  })
  return (
    <Field
      label={label}
      address={useAddress(name)}
      hint={hint}
      error={fieldState.error?.message}
      width={width}
    >
      {(props) => (
        <input
          {...props}
          className={css['input']}
          type="text"
          dir="auto"
          lang={lang || undefined}
          spellCheck={false}
          autoComplete="off"
          ref={field.ref}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  )
}
