import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { isDraft, type Text } from '../../src-shared/factsheet/text'
import { draftWords as words } from '../../src-shared/words/draft'
import { useNotify } from '../notices/notices'
import { useTogether } from './edits'
import css from './fields.module.css'
import { recordOf, useFactsheetForm } from './form'

/** Proposes a text where there is none, or the proposal anew while it still stands as it came. */
export function DraftButton({
  label,
  text,
  draft,
  onDraft,
}: {
  readonly label: string
  readonly text: Text
  readonly draft: (record: Factsheet) => string
  readonly onDraft: (text: Text) => void
}) {
  const form = useFactsheetForm()
  const together = useTogether()
  const notify = useNotify()
  if (text.markdown.trim() !== '' && !isDraft(text)) return null
  const propose = () => {
    const markdown = draft(recordOf(form))
    if (markdown === '') return notify(words.nothing)
    together(words.step, () => onDraft({ ...text, lang: 'en', markdown, drafted: markdown }))
  }
  return (
    <button
      type="button"
      className={css['draft']}
      aria-label={words.buttonSaid(label)}
      onClick={propose}
    >
      {words.button}
    </button>
  )
}
