import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { movingWords as words } from '../../src-shared/words/moving'
import { Button } from '../controls/button'
import css from './library.module.css'

/** In place of a library that could not be opened: why, and the ways on. */
export function Unreachable({
  why,
  onRetry,
  onChoose,
}: {
  readonly why: string
  readonly onRetry: () => void
  readonly onChoose: () => void
}) {
  return (
    <div className={css['library']}>
      <header className={css['header']}>
        <h1 tabIndex={-1}>{libraryWords.heading}</h1>
      </header>
      <main className={css['main']}>
        <section className={css['unreachable']} role="alert">
          <h2>{words.goneHeading}</h2>
          <p>{why}</p>
          <div>
            <Button primary onClick={onRetry}>
              {appWords.retry}
            </Button>{' '}
            <Button onClick={onChoose}>{words.chooseAnother}</Button>
          </div>
        </section>
      </main>
    </div>
  )
}
