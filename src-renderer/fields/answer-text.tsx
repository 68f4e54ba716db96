import { useCallback, useState } from 'react'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { emptyText, type Text } from '../../src-shared/factsheet/text'
import { Answering, Empties, Searched } from './empties'
import { useAddress, type NameOf } from './form'
import { looksOfText, Prose } from './prose'
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
  const { now, listen, onChange } = useTyped<Answer<Text>>(name, looks)
  const given = now()
  const empties = useEmpties(now, (text) => text.markdown, onChange)
  const address = useAddress(name)
  // An answer that is not given has no place for its language, which may well be chosen first.
  const [begun, setBegun] = useState(emptyText)
  const text = useCallback(() => answered(now()) ?? begun, [now, begun])
  return (
    <Answering empties={empties}>
      <Prose
        label={label}
        address={address}
        hint={empties.state}
        langAddress={`${address}/value/lang`}
        glossAddress={`${address}/value/gloss`}
        now={text}
        listen={listen}
        placeholder={placeholderOf(given)}
        aside={<Empties label={label} empties={empties} />}
        onChange={(changed) => {
          if (changed.lang !== begun.lang || changed.gloss !== begun.gloss)
            setBegun({ ...changed, markdown: '' })
          const isEmpty = changed.markdown === '' && changed.gloss === undefined
          if (!isEmpty) onChange({ state: 'answered', value: changed })
          else if (given.state === 'answered') onChange(noAnswer)
        }}
      />
      <Searched address={address} empties={empties} />
    </Answering>
  )
}

/** All of an answer without words: where it was searched is typed too. */
const looks = (answer: Answer<Text>): string =>
  answer.state === 'answered' ? looksOfText(answer.value) : JSON.stringify(answer)
