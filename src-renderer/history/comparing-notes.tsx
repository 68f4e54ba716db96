import { comparingWords as words } from '../../src-shared/words/editions'
import css from './history.module.css'

/** What is to be known of a comparison before it is read. */
export function ComparingNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={css['comparingNotes']} aria-label={words.heading}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
