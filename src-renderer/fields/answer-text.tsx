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
  return (
    <>
      <Prose
        label={label}
        address={useAddress(name)}
        value={answered(given) ?? emptyText()}
        placeholder={placeholderOf(given)}
        aside={<Empties label={label} given={given} onChange={field.onChange} />}
        onChange={(text) =>
          field.onChange(text.markdown === '' ? noAnswer : { state: 'answered', value: text })
        }
        onBlur={field.onBlur}
      />
      <Searched given={given} onChange={field.onChange} />
    </>
  )
}
