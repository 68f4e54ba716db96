import { useId, useState } from 'react'
import { appWords } from '../../src-shared/words/app'
import { meWords as words } from '../../src-shared/words/me'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { Dialog, DialogActions } from '../controls/dialog'
import { usePreferences } from '../preferences/preferences'
import { longestName, useSayName } from './who'
import css from './who.module.css'

/** Changes the name, or goes on without one. */
export function WhoDialog({ onClose }: { readonly onClose: () => void }) {
  const { preferences } = usePreferences()
  const say = useSayName()
  const [name, setName] = useState(preferences.me?.name ?? '')
  const id = useId()
  return (
    <Dialog title={words.heading} text={words.text} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          say(name)
          onClose()
        }}
      >
        <label htmlFor={id} className={css['label']}>
          {words.name}
        </label>
        <input
          id={id}
          className={controls['input']}
          maxLength={longestName}
          autoComplete="off"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button type="submit" primary>
            {name.trim() === '' ? words.forget : words.keep}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
