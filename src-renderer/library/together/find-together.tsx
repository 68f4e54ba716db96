import { useEffect, useMemo, useState } from 'react'
import type { Answers } from '../../../src-shared/contract/contract'
import type { FoundIn } from '../../../src-shared/contract/together'
import { appWords } from '../../../src-shared/words/app'
import { proseWords } from '../../../src-shared/words/prose'
import { togetherWords } from '../../../src-shared/words/together'
import { ask } from '../../api'
import type { ChangedTogether } from './changed-together'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { Line } from '../../controls/find-asking'
import sheet from '../../controls/find-asking.module.css'
import { HitText, spokenHit } from '../../controls/hit-text'
import { Tick } from '../../controls/tick'
import css from './together.module.css'

const words = togetherWords.find
const single = proseWords.find
/** Nobody wants an answer between two keys. */
const pause = 200

type Found = Answers<'findTogether'>

/** Finds in the texts and names of several factsheets, and replaces what is ticked in all of them, or in none. */
export function FindTogether({
  ids,
  onDone,
  onClose,
}: {
  readonly ids: readonly string[]
  readonly onDone: (done: ChangedTogether) => void
  readonly onClose: () => void
}) {
  const [find, setFind] = useState('')
  const [by, setBy] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const query = useMemo(() => ({ find, matchCase, wholeWord }), [find, matchCase, wholeWord])
  /** What was found, and what was sought when it was. */
  const [answer, setAnswer] = useState<{ readonly found: Found; readonly query: typeof query }>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    setFailure('')
    if (query.find === '') return setAnswer(undefined)
    let isOver = false
    const soon = setTimeout(() => {
      void ask('findTogether', { ids, query }).then((reply) => {
        if (isOver) return
        if (!reply.ok) return setFailure(reply.fault.message)
        setLeft(new Set())
        setAnswer({ found: reply.value, query })
      })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(soon)
    }
  }, [ids, query])

  const found = answer?.found.found ?? []
  const total = found.reduce((sum, { hits }) => sum + hits.length, 0)
  const chosen = found.flatMap(({ id, sha, hits }) => {
    const keys = hits.map(({ key }) => key).filter((key) => !left.has(nameOf(id, key)))
    return keys.length > 0 ? [{ id, sha, keys }] : []
  })
  const ticked = chosen.reduce((sum, { keys }) => sum + keys.length, 0)
  const isSettled = answer?.query === query
  const tick = (names: readonly string[], on: boolean) => {
    const next = new Set(left)
    for (const name of names) {
      if (on) next.delete(name)
      else next.add(name)
    }
    setLeft(next)
  }
  const replace = async () => {
    if (busy || !isSettled || ticked === 0 || by === find) return
    setBusy(true)
    const reply = await ask('replaceTogether', { chosen, query, by })
    setBusy(false)
    if (!reply.ok) return setFailure(reply.fault.message)
    const { step, hits, factsheets } = reply.value
    onDone({
      step,
      label: words.step(find, by, factsheets),
      notice: words.done(hits, factsheets),
    })
  }

  return (
    <Dialog wide title={words.title(ids.length)} onClose={() => (busy ? undefined : onClose())}>
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          void replace()
        }}
      >
        <div className={css['asking']}>
          <Line label={single.find} text={find} onChange={setFind} />
          <Line label={single.replace} text={by} onChange={setBy} />
          <div className={sheet['options']}>
            <Tick label={single.matchCase} on={matchCase} onChange={setMatchCase} />
            <Tick label={single.wholeWord} on={wholeWord} onChange={setWholeWord} />
          </div>
        </div>
        <p className={sheet['count']} role="status">
          {answer && find !== ''
            ? total === 0
              ? words.nothing(answer.query.find)
              : words.count(total, found.length)
            : words.begin}
          {answer?.found.isCut && ` ${words.cut(total)}`}
        </p>
        {answer && answer.found.locked.length > 0 && (
          <p className={css['quiet']} dir="auto">
            {words.locked(answer.found.locked)}
          </p>
        )}
        {total > 0 && (
          <div className={css['hits']}>
            {found.map((each) => (
              <HitsOf
                key={each.id}
                found={each}
                by={by}
                isTicked={(key) => !left.has(nameOf(each.id, key))}
                onTick={(keys, on) =>
                  tick(
                    keys.map((key) => nameOf(each.id, key)),
                    on,
                  )
                }
              />
            ))}
          </div>
        )}
        {total > 0 && <p className={css['quiet']}>{togetherWords.untilClosed}</p>}
        {failure && (
          <p className={css['failure']} role="alert">
            {failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button
            type="submit"
            primary
            disabled={busy || !isSettled || ticked === 0 || by === find}
          >
            {single.replaceButton(ticked, total)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const nameOf = (id: string, key: string) => `${id} ${key}`

/** The hits of one factsheet, below its name. */
function HitsOf({
  found: { name, hits },
  by,
  isTicked,
  onTick,
}: {
  readonly found: FoundIn
  readonly by: string
  readonly isTicked: (key: string) => boolean
  readonly onTick: (keys: readonly string[], on: boolean) => void
}) {
  const keys = hits.map(({ key }) => key)
  const count = keys.filter(isTicked).length
  return (
    <section aria-label={name}>
      <label className={css['whole']}>
        <input
          type="checkbox"
          aria-label={words.wholeFactsheet(name, hits.length)}
          checked={count === hits.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < hits.length
          }}
          onChange={(event) => onTick(keys, event.target.checked)}
        />
        <b dir="auto">{name}</b>
        <small className={css['count']}>{hits.length}</small>
      </label>
      <ul>
        {hits.map(({ key, label, text, start, end }) => {
          const hit = { passage: { text }, range: { start, end } }
          return (
            <li key={key}>
              <label className={css['hit']}>
                <input
                  type="checkbox"
                  aria-label={single.replaceThis(spokenHit(hit))}
                  checked={isTicked(key)}
                  onChange={(event) => onTick([key], event.target.checked)}
                />
                <span>
                  <small dir="auto">{label}</small>
                  <span dir="auto">
                    <HitText hit={hit} by={isTicked(key) ? by : undefined} />
                  </span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
