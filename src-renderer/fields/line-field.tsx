import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useController } from 'react-hook-form'
import { directionOf } from '../../src-shared/prose/direction'
import { put } from '../../src-shared/prose/markup'
import { useOffers } from '../prose/offers'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { useLeftBefore } from './left-before'
import css from './fields.module.css'

/** One line of text. `complaint` says, once the field was left, what is wrong with it. */
export function LineField({
  name,
  label,
  hint,
  complaint,
  width,
  lang,
  terms = false,
}: {
  readonly name: NameOf<string>
  readonly label: string
  readonly hint?: string
  readonly complaint?: (value: string) => string | undefined
  readonly width?: 'short' | 'medium'
  readonly lang?: string | undefined
  /** Whether the terms of the glossary are offered while typing. */
  readonly terms?: boolean
}) {
  const form = useFactsheetForm()
  const { control } = form
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => complaint?.(value) ?? true },
  })
  useLeftBefore(name, complaint?.(field.value))
  const input = useRef<HTMLInputElement>(null)
  const offers = useOffers({
    control: input,
    glossary: () => (terms ? form.getValues('glossary') : []),
    onTake: (start, end, insert) => {
      const next = put({ text: field.value, start, end }, insert)
      // Drawn at once, for the caret stands in what is drawn.
      flushSync(() => field.onChange(next.text))
      input.current?.setSelectionRange(next.start, next.end)
    },
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
        <>
          <input
            {...props}
            {...(terms && offers.attributes)}
            className={css['input']}
            type="text"
            dir={lang ? directionOf(lang) : 'auto'}
            lang={lang || undefined}
            spellCheck={false}
            autoComplete="off"
            ref={(element) => {
              input.current = element
              field.ref(element)
            }}
            value={field.value}
            onChange={(event) => {
              field.onChange(event)
              if (terms) offers.typed((event.nativeEvent as InputEvent).isComposing)
            }}
            onBlur={() => {
              offers.close()
              field.onBlur()
            }}
          />
          {offers.list}
        </>
      )}
    </Field>
  )
}
