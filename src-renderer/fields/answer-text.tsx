import { useState } from 'react'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { emptyText, type Text } from '../../src-shared/factsheet/text'
import { Answering, Empties, Searched } from './empties'
import { useAddress, type NameOf } from './form'
import { Prose } from './prose'
import { useTyped } from './typing'
import { placeholderOf, useEmpties } from './use-empties'

/** A text that may also be "n/a" or "-". */
export function AnswerText({
  name,
  label,
}: {
  readonly name: NameOf<Answer<Text>>
  readonly label: string
}) {
  const field = useTyped<Answer<Text>>(name)
  const given = field.value
  const empties = useEmpties(given, (text) => text.markdown, field.onChange)
  const address = useAddress(name)
  // An answer that is not given has no place for its language, which may well be chosen first.
  const [begun, setBegun] = useState(emptyText)
  return (
    <Answering empties={empties}>
      <Prose
        label={label}
        address={address}
        hint={empties.state}
        langAddress={`${address}/value/lang`}
        glossAddress={`${address}/value/gloss`}
        value={answered(given) ?? begun}
        placeholder={placeholderOf(given)}
        aside={<Empties label={label} empties={empties} />}
        onChange={(text) => {
          setBegun({ ...text, markdown: '' })
          const isEmpty = text.markdown === '' && text.gloss === undefined
          if (!isEmpty) field.onChange({ state: 'answered', value: text })
          else if (given.state === 'answered') field.onChange(noAnswer)
        }}
        onBlur={field.onBlur}
      />
      <Searched address={address} empties={empties} />
    </Answering>
  )
}
