import type { Text } from '../../src-shared/factsheet/text'
import { fieldWords } from '../../src-shared/words/fields'
import { useAddress, type NameOf } from './form'
import { Prose } from './prose'
import { useTyped } from './typing'

/** A text of the record. */
export function TextField({
  name,
  label = fieldWords.text.explanation,
  hint,
}: {
  readonly name: NameOf<Text>
  readonly label?: string
  readonly hint?: string
}) {
  const field = useTyped<Text>(name)
  return (
    <Prose
      label={label}
      hint={hint}
      address={useAddress(name)}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  )
}
