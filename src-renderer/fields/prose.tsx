import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Text } from '../../src-shared/factsheet/text'
import { fieldWords } from '../../src-shared/words/fields'
import { Field } from './field'
import { LanguageSelect } from './language-select'
import css from './fields.module.css'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let count = 0
  for (const part of words.segment(text)) if (part.isWordLike) count += 1
  return count
}

/** A text that grows with its content, with its language and the number of its words. Controlled. */
export function Prose({
  label,
  address,
  langAddress = `${address}/lang`,
  value,
  hint,
  aside,
  placeholder,
  onChange,
  onBlur,
}: {
  readonly label: string
  readonly address: string
  readonly langAddress?: string
  readonly value: Text
  readonly hint?: string | undefined
  readonly aside?: ReactNode
  readonly placeholder?: string | undefined
  readonly onChange: (text: Text) => void
  readonly onBlur?: () => void
}) {
  // The count may lag behind the keys; the keys may not wait for the count.
  const settled = useDeferredValue(value.markdown)
  const count = useMemo(() => countWords(settled), [settled])
  return (
    <Field
      label={label}
      address={address}
      hint={hint}
      aside={
        <span className={css['aside']}>
          <LanguageSelect
            label={`${fieldWords.text.language}: ${label}`}
            address={langAddress}
            value={value.lang}
            onChange={(lang) => onChange({ ...value, lang })}
          />
          <span className={css['count']}>{fieldWords.text.words(count)}</span>
          {aside}
        </span>
      }
    >
      {(props) => (
        <textarea
          {...props}
          className={css['prose']}
          lang={value.lang || undefined}
          dir="auto"
          rows={3}
          spellCheck={false}
          placeholder={placeholder}
          value={value.markdown}
          onChange={(event) => onChange({ ...value, markdown: event.target.value })}
          onBlur={onBlur}
        />
      )}
    </Field>
  )
}
