import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { editorWords } from '../../src-shared/words/editor'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { matches } from '../fields/matching'
import fieldCss from '../fields/fields.module.css'
import css from './copy-policy-dialog.module.css'

const words = editorWords.copyPolicy
/** More than anybody reads: whoever does not find it among these types a letter. */
const most = 100

/** Which of the library's factsheets a policy is to be copied to. */
export function CopyPolicyDialog({
  policy,
  here,
  onChoose,
  onClose,
}: {
  /** The name of the policy. */
  readonly policy: string
  /** The id of the open factsheet, which is one of them. */
  readonly here: string
  readonly onChoose: (into: Summary) => void
  readonly onClose: () => void
}) {
  const [summaries, setSummaries] = useState<readonly Summary[]>()
  const [failure, setFailure] = useState('')
  const [wanted, setWanted] = useState('')
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    let isOpen = true
    void ask('listFactsheets', {}).then((reply) => {
      if (!isOpen) return
      if (reply.ok) setSummaries(reply.value.summaries)
      else setFailure(reply.fault.message)
    })
    return () => {
      isOpen = false
    }
  }, [])
  const found = (summaries ?? [])
    .filter((each) => matches(`${each.country} ${each.edition}`, wanted))
    .toSorted((a, b) => a.country.localeCompare(b.country) || b.edition - a.edition)

  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const choices = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = choices.indexOf(document.activeElement as HTMLButtonElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (next !== undefined && choices[next]) {
      event.preventDefault()
      choices[next].focus()
    } else if (event.key === 'Enter' && at < 0 && found.length === 1) {
      event.preventDefault()
      onChoose(found[0]!)
    }
  }
  return (
    <Dialog title={words.heading(policy)} text={words.text} onClose={onClose}>
      {/* The line and the buttons inside are the controls; this only hears the arrows that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={css['choice']} onKeyDown={walk}>
        <input
          className={fieldCss['input']}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <ul ref={list} className={css['list']} aria-label={words.factsheets}>
          {found.slice(0, most).map((each) => (
            <li key={each.id}>
              <button type="button" onClick={() => onChoose(each)}>
                <bdi>{each.country}</bdi> <span>{each.edition}</span>
                {each.id === here && <i>{words.thisOne}</i>}
              </button>
            </li>
          ))}
        </ul>
        <p className={css['count']} role="status">
          {failure}
          {summaries && words.found(found.length, Math.min(found.length, most))}
        </p>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}
