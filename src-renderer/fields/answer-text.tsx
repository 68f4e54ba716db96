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
  // A language chosen before the first letter is no answer yet, and is not forgotten either.
  const [begun, setBegun] = useState(emptyText)
  const address = useAddress(name)
  return (
    <>
      <Prose
        label={label}
        address={address}
        glossAddress={`${address}/value/gloss`}
        value={answered(given) ?? begun}
        placeholder={placeholderOf(given)}
        aside={<Empties label={label} given={given} onChange={field.onChange} />}
        onChange={(text) => {
          setBegun({ ...text, markdown: '' })
          const isEmpty = text.markdown === '' && text.gloss === undefined
          if (!isEmpty) field.onChange({ state: 'answered', value: text })
          else if (given.state === 'answered') field.onChange(noAnswer)
        }}
        onBlur={field.onBlur}
      />
      <Searched given={given} onChange={field.onChange} />
    </>
  )
}
