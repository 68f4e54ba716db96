import { libraryWords } from '../../src-shared/words/library'
import { Button } from '../controls/button'
import type { LibraryActions } from './actions'
import css from './library.module.css'

const words = libraryWords

/** What an empty library says: three steps, each with what to press. */
export function FirstSteps({ actions }: { readonly actions: LibraryActions }) {
  const [look, begin, answer] = words.steps
  return (
    <div className={css['empty']}>
      <h2>{words.emptyHeading}</h2>
      <p>{words.emptyText}</p>
      <ol className={css['firstSteps']}>
        <li>
          <h3>{look.title}</h3>
          <p>{look.text}</p>
          <Button onClick={actions.onOpenSample}>{words.openSample}</Button>
        </li>
        <li>
          <h3>{begin.title}</h3>
          <p>{begin.text}</p>
        </li>
        <li>
          <h3>{answer.title}</h3>
          <p>{answer.text}</p>
          <button type="button" className={css['textLink']} onClick={() => actions.onHelp('score')}>
            {words.whatScore}
          </button>
          <button type="button" className={css['textLink']} onClick={() => actions.onHelp('start')}>
            {words.howTo}
          </button>
        </li>
      </ol>
    </div>
  )
}
