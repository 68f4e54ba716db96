import { memo, useState } from 'react'
import { languageComplaint } from '../../src-shared/checks/field'
import { proseWords } from '../../src-shared/words/prose'
import { languagesWith } from './languages'
import css from './fields.module.css'

const words = proseWords.language
const other = 'other'

type Props = {
  readonly label?: string | undefined
  readonly value: string
  readonly onChange: (code: string) => void
  readonly onBlur?: () => void
  /** With the attributes of a field it looks like one; without them it is small enough to stand beside a label. */
  readonly control?: object
  readonly address?: string
}

/** The language of a text: one of those offered, or any other by its code. */
export const LanguageSelect = memo(function LanguageSelect(props: Props) {
  const { label, value, onChange, onBlur, control, address } = props
  const [typing, setTyping] = useState(false)
  if (typing) {
    return <LanguageCode {...props} onEnd={() => setTyping(false)} />
  }
  return (
    <select
      data-address={address}
      {...control}
      className={control ? css['input'] : css['quietSelect']}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) =>
        event.target.value === other ? setTyping(true) : onChange(event.target.value)
      }
      onBlur={onBlur}
    >
      {(control || value === '') && <option value="" />}
      <Languages with={value} />
      <option value={other}>{words.other}</option>
    </select>
  )
})

/** A language by its code. Enter or leaving takes it when it is one, Escape goes back. */
function LanguageCode({
  label,
  value,
  onChange,
  control,
  onEnd,
}: Props & { readonly onEnd: () => void }) {
  const [typed, setTyped] = useState(value)
  const complaint = languageComplaint(typed)
  const take = () => {
    if (!complaint && typed.trim() !== '') onChange(Intl.getCanonicalLocales(typed.trim())[0]!)
    onEnd()
  }
  return (
    <input
      {...control}
      className={control ? css['input'] : css['quietInput']}
      aria-label={[words.code, label].filter(Boolean).join(': ')}
      aria-invalid={complaint ? true : undefined}
      title={complaint ?? words.code}
      placeholder={words.codeHint}
      // It takes the place of the list that had the focus.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      spellCheck={false}
      autoComplete="off"
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        else if (event.key === 'Escape') onEnd()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
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
