import { useId, useState } from 'react'
import { meWords as words } from '../../src-shared/words/me'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { useNotify } from '../notices/notices'
import { usePreferences } from '../preferences/preferences'
import css from './who.module.css'

export const longestName = 200

/** Says who is working here. The id stays with the person under another name. */
export function useSayName(): (name: string) => void {
  const { preferences, change } = usePreferences()
  const notify = useNotify()
  return (given) => {
    const name = given.trim()
    if (name === '') return change({ me: null, nameAsked: true })
    change({ me: { id: preferences.me?.id ?? crypto.randomUUID(), name }, nameAsked: true })
    notify(words.kept(name))
  }
}

/** Asks once, beside the work and not in front of it. */
export function WhoCard() {
  const { preferences, change } = usePreferences()
  const say = useSayName()
  const [name, setName] = useState('')
  const id = useId()
  if (preferences.nameAsked || preferences.me) return null
  return (
    <form
      className={css['card']}
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') say(name)
      }}
    >
      <div>
        <p id={`${id}-heading`} className={css['heading']}>
          {words.cardHeading}
        </p>
        <p id={`${id}-text`}>{words.text}</p>
      </div>
      <div className={css['answer']}>
        <input
          className={controls['input']}
          aria-label={words.name}
          aria-describedby={`${id}-text`}
          placeholder={words.name}
          maxLength={longestName}
          autoComplete="off"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {words.keep}
        </Button>
        <button type="button" className={css['later']} onClick={() => change({ nameAsked: true })}>
          {words.later}
        </button>
      </div>
    </form>
  )
}
