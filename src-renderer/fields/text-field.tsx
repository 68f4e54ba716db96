import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { isDraft, type Text } from '../../src-shared/factsheet/text'
import { draftWords } from '../../src-shared/words/draft'
import { fieldWords } from '../../src-shared/words/fields'
import { DraftButton } from './draft-button'
import { useAddress, type NameOf } from './form'
import { looksOfText, Prose } from './prose'
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
  const { now, listen, onChange } = useTyped<Text>(name, looksOfText)
  const text = now()
  return (
    <Prose
      label={label}
      hint={isDraft(text) ? draftWords.mark : hint}
      aside={draft && <DraftButton label={label} text={text} draft={draft} onDraft={onChange} />}
      address={useAddress(name)}
      now={now}
      listen={listen}
      onChange={onChange}
    />
  )
}
