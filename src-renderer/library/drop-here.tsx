import { importWords } from '../../src-shared/words/receiving'
import css from './import.module.css'

/** Said while files are dragged over the window. */
export function DropHere() {
  return <div className={css['drop']}>{importWords.dropHere}</div>
}
