import { memo } from 'react'
import { languagesWith } from './languages'
import css from './fields.module.css'

/** The language of a text, small enough to stand beside its label. */
export function LanguageSelect({
  label,
  value,
  onChange,
  id,
  address,
}: {
  readonly label?: string
  readonly value: string
  readonly onChange: (code: string) => void
  readonly id?: string
  readonly address?: string
}) {
  return (
    <select
      id={id}
      data-address={address}
      className={id ? css['input'] : css['quietSelect']}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {(id || value === '') && <option value="" />}
      <Languages with={value} />
    </select>
  )
}

/** Beside every text, and drawn again only for another language, not for every key. */
const Languages = memo(function Languages({ with: value }: { readonly with: string }) {
  return languagesWith(value).map((language) => (
    <option key={language.code} value={language.code}>
      {language.name}
    </option>
  ))
})
