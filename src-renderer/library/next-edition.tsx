import { useId, useState } from 'react'
import { countryOf, type Summary } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { editionWords as words } from '../../src-shared/words/editions'
import { Button } from '../controls/button'
import { ChooseFactsheets } from '../controls/choose-factsheets'
import controls from '../controls/controls.module.css'
import { CloseOnly } from '../controls/close-only'
import { Dialog, DialogActions } from '../controls/dialog'
import css from './library.module.css'

/** Which factsheets of which edition are carried over to which later one. */
export function NextEdition({
  summaries,
  failure,
  onBegin,
  onClose,
}: {
  readonly summaries: readonly Summary[]
  readonly failure: string
  readonly onBegin: (ids: readonly string[], edition: number) => Promise<void>
  readonly onClose: () => void
}) {
  const id = useId()
  const editions = [...new Set(summaries.map(({ edition }) => edition))].toSorted((a, b) => b - a)
  const [from, setFrom] = useState(editions[0] ?? 0)
  const [typed, setTyped] = useState(String(from + 1))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)

  const to = /^(19[89]\d|20\d\d)$/.test(typed.trim()) ? Number(typed) : 0
  const problem = to > from ? undefined : words.toNeeded(from)
  const there = new Set(summaries.filter(({ edition }) => edition === to).map(countryOf))
  const earlier = summaries.filter(({ edition }) => edition === from)
  const offered = earlier
    .filter((summary) => !there.has(countryOf(summary)))
    .map((summary) => ({ id: summary.id, name: summary.country || summary.code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const chosen = new Set(offered.map((each) => each.id).filter((each) => !left.has(each)))
  const exist = earlier.length - offered.length

  if (editions.length === 0) {
    return (
      <Dialog title={words.heading} text={words.nothingYet} onClose={onClose}>
        <CloseOnly onClose={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog title={words.heading} text={words.text} onClose={() => (busy ? undefined : onClose())}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (problem !== undefined || chosen.size === 0) return
          setBusy(true)
          void onBegin([...chosen], to).finally(() => setBusy(false))
        }}
      >
        <div className={css['formPair']}>
          <div className={css['formField']}>
            <label htmlFor={`${id}-from`}>{words.from}</label>
            <select
              id={`${id}-from`}
              className={controls['input']}
              value={from}
              onChange={(event) => {
                const next = Number(event.target.value)
                setFrom(next)
                setTyped(String(next + 1))
              }}
            >
              {editions.map((edition) => (
                <option key={edition}>{edition}</option>
              ))}
            </select>
          </div>
          <div className={css['formField']}>
            <label htmlFor={`${id}-to`}>{words.to}</label>
            <input
              id={`${id}-to`}
              className={controls['input']}
              value={typed}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={`${id}-message`}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        </div>
        <p id={`${id}-message`} className={problem ? css['error'] : css['hint']} role="status">
          {problem ?? (exist > 0 ? existing(exist, offered.length, to) : '')}
        </p>
        {offered.length > 0 && (
          <ChooseFactsheets
            factsheets={offered}
            chosen={chosen}
            onChoose={(next) =>
              setLeft(new Set(offered.map((each) => each.id).filter((each) => !next.has(each))))
            }
          />
        )}
        {failure && (
          <p className={css['error']} role="alert">
            {failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button
            type="submit"
            primary
            disabled={busy || problem !== undefined || chosen.size === 0}
          >
            {words.begin(chosen.size)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const existing = (exist: number, offered: number, edition: number) =>
  offered === 0 ? words.noneLeft(edition) : words.exist(exist, edition)
