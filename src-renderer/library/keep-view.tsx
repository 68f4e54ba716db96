import { useId, useState } from 'react'
import { appWords } from '../../src-shared/words/app'
import { listingWords } from '../../src-shared/words/listing'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { Dialog, DialogActions } from '../controls/dialog'
import css from './library.module.css'

const words = listingWords.keep

/** Under which name a view is kept. */
export function KeepView({
  names,
  onKeep,
  onClose,
}: {
  readonly names: readonly string[]
  readonly onKeep: (name: string) => void
  readonly onClose: () => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const name = typed.trim()
  const problem = isAsked && name === '' ? words.nameNeeded : undefined
  return (
    <Dialog title={words.heading} text={words.text} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setIsAsked(true)
          if (name !== '') onKeep(name)
        }}
      >
        <div className={css['formField']}>
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            className={controls['input']}
            value={typed}
            maxLength={100}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id={`${id}-hint`} className={css[problem ? 'error' : 'hint']} role="status">
            {problem ?? (names.includes(name) ? words.replaces(name) : '')}
          </p>
        </div>
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button primary type="submit">
            {words.keep}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
