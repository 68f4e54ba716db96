import { useState } from 'react'
import { useController } from 'react-hook-form'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { emptyText, type Text } from '../../src-shared/factsheet/text'
import { placeholderOf } from './answer-line'
import { Empties, Searched } from './empties'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { Prose } from './prose'

/** A text that may also be "n/a" or "-". */
export function AnswerText({
  name,
  label,
}: {
  readonly name: NameOf<Answer<Text>>
  readonly label: string
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const given = field.value as Answer<Text>
  const address = useAddress(name)
  // An answer that is not given has no place for its language, which may well be chosen first.
  const [lang, setLang] = useState(answered(given)?.lang)
  return (
    <>
      <Prose
        label={label}
        address={address}
        langAddress={`${address}/value/lang`}
        value={answered(given) ?? emptyText(lang)}
        placeholder={placeholderOf(given)}
        aside={<Empties label={label} given={given} onChange={field.onChange} />}
        onChange={(text) => {
          setLang(text.lang)
          if (text.markdown !== '') field.onChange({ state: 'answered', value: text })
          else if (given.state === 'answered') field.onChange(noAnswer)
        }}
        onBlur={field.onBlur}
      />
      <Searched given={given} onChange={field.onChange} />
    </>
  )
}
