import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { isDraft, type Text } from '../../src-shared/factsheet/text'
import { draftWords } from '../../src-shared/words/draft'
import { fieldWords } from '../../src-shared/words/fields'
import { DraftButton } from './draft-button'
import { useAddress, type NameOf } from './form'
import { Prose } from './prose'
import { useTyped } from './typing'

/** A text of the record. */
export function TextField({
  name,
  label = fieldWords.text.explanation,
  hint,
  draft,
}: {
  readonly name: NameOf<Text>
  readonly label?: string
  readonly hint?: string
  /** What the record's own facts would say here; offered while nobody has written anything. */
  readonly draft?: (record: Factsheet) => string
}) {
  const field = useTyped<Text>(name)
  return (
    <Prose
      label={label}
      hint={isDraft(field.value) ? draftWords.mark : hint}
      aside={
        draft && (
          <DraftButton label={label} text={field.value} draft={draft} onDraft={field.onChange} />
        )
      }
      address={useAddress(name)}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  )
}
