import { useId, useState } from 'react'
import { historyWords as words } from '../../src-shared/words/history'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import css from './history.module.css'

/** Asks for a name, which may be left empty. */
export function NameDialog({
  title,
  text,
  action,
  before,
  failure,
  onName,
  onClose,
}: {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly before: string
  /** Why it could not be done. */
  readonly failure: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}) {
  const [name, setName] = useState(before)
  const id = useId()
  return (
    <Dialog title={title} text={text} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onName(name.trim())
        }}
      >
        <label className={css['naming']} htmlFor={id}>
          {words.name}
        </label>
        <input
          id={id}
          className={css['input']}
          value={name}
          maxLength={200}
          placeholder={words.namePlaceholder}
          dir="auto"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {failure !== '' && (
          <p className={css['warning']} role="alert">
            {failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button primary type="submit">
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
