import { X } from 'lucide-react'
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useWatch } from 'react-hook-form'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { partOf, type Part } from '../../../src-shared/factsheet/parts'
import {
  changesFor,
  findInRecord,
  hitsIn,
  type Hit,
} from '../../../src-shared/prose/find-in-record'
import { passagesOf } from '../../../src-shared/prose/passages'
import { keyWords } from '../../../src-shared/words/keys'
import { proseWords } from '../../../src-shared/words/prose'
import { Button, IconButton } from '../../controls/button'
import { Line } from '../../controls/find-asking'
import asking from '../../controls/find-asking.module.css'
import { Tick } from '../../controls/tick'
import { useTogether } from '../../fields/edits'
import { useReadOnly } from '../../fields/read-only'
import { recordOf, useFactsheetForm, type FieldName, type FormShape } from '../../fields/form'
import { partTitle, policyNameIn, readPart } from '../part-title'
import { HitLine } from './hit-line'
import css from './find-sheet.module.css'

const words = proseWords.find
/** So many hits are drawn at once; more on demand. */
const page = 200

/** What somebody asks for when they open the sheet, or open it again. */
export type Asked = {
  readonly replacing: boolean
  /** What was selected; empty where nothing was. */
  readonly sought: string
}

/** Finds in all texts and names of the open factsheet, and replaces what is ticked in one step. */
export function FindSheet({
  asked,
  onJump,
  onClose,
}: {
  /** A new object whenever the sheet is asked for again. */
  readonly asked: Asked
  readonly onJump: (hit: { address: Address; start: number; text: string }) => void
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  const together = useTogether()
  const isReadOnly = useReadOnly() !== undefined
  const [find, setFind] = useState(asked.sought)
  const [by, setBy] = useState('')
  const [replacing, setReplacing] = useState(asked.replacing)
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState(page)
  const field = useRef<HTMLInputElement>(null)
  const sheet = useRef<HTMLElement>(null)
  // Where the focus was before it came here, and goes back to.
  const from = useRef<Element | null>(document.activeElement)
  const close = () => {
    onClose()
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus()
  }
  useEffect(() => {
    setReplacing((now) => now || asked.replacing)
    if (asked.sought !== '') setFind(asked.sought)
    field.current?.focus()
    field.current?.select()
  }, [asked])

  const passages = useWatch({
    control: form.control,
    compute: (values: FormShape) => passagesOf(values as Factsheet),
  })
  const query = useMemo(() => ({ find, matchCase, wholeWord }), [find, matchCase, wholeWord])
  const settled = useDeferredValue(query)
  const hits = useMemo(() => hitsIn(passages, settled), [passages, settled])
  const ticked = hits.filter((hit) => !left.has(hit.key))

  const seek = (change: () => void) => {
    change()
    setLeft(new Set())
    setSaid('')
    setShown(page)
  }
  const replace = () => {
    // What the form holds now, not what was drawn a moment ago.
    const record = recordOf(form)
    const chosen = findInRecord(record, query).filter((hit) => !left.has(hit.key))
    const changes = changesFor(record, chosen, by)
    together(words.step(find, by), () => {
      for (const { path, value } of changes) {
        form.setValue(path as FieldName, value, { shouldDirty: true })
      }
    })
    setLeft(new Set())
    setSaid(words.done(chosen.length))
    // Not in a line of its own, so that the next undo is that of the factsheet.
    sheet.current?.focus()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }

  const places = new Set(hits.map((hit) => hit.passage.path)).size
  return (
    // Escape closes it from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={sheet}
      className={css['sheet']}
      aria-label={replacing ? words.titleReplace : words.title}
      tabIndex={-1}
      onKeyDown={hear}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) from.current = relatedTarget
      }}
    >
      <header className={css['header']}>
        <h2>{replacing ? words.titleReplace : words.title}</h2>
        <IconButton label={words.close} keys={keyWords.names.escape} onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className={css['asking']}>
        <Line
          field={field}
          label={words.find}
          text={find}
          onChange={(text) => seek(() => setFind(text))}
        />
        {replacing && <Line label={words.replace} text={by} onChange={setBy} />}
        <div className={asking['options']}>
          <Tick
            label={words.matchCase}
            on={matchCase}
            onChange={(on) => seek(() => setMatchCase(on))}
          />
          <Tick
            label={words.wholeWord}
            on={wholeWord}
            onChange={(on) => seek(() => setWholeWord(on))}
          />
          {replacing ? (
            <Button primary disabled={ticked.length === 0 || by === find} onClick={replace}>
              {words.replaceButton(ticked.length, hits.length)}
            </Button>
          ) : (
            <Button disabled={isReadOnly} onClick={() => setReplacing(true)}>
              {words.showReplace}
            </Button>
          )}
        </div>
        <p className={asking['count']} role="status">
          {[said, countWords(settled.find, hits.length, places)].filter(Boolean).join(' ')}
        </p>
      </div>
      <div className={css['hits']}>
        <Groups
          hits={hits.slice(0, shown)}
          draw={(hit) => (
            <HitLine
              key={hit.key}
              hit={hit}
              by={replacing ? by : undefined}
              ticked={!left.has(hit.key)}
              onTick={(on) => {
                const next = new Set(left)
                if (on) next.delete(hit.key)
                else next.add(hit.key)
                setLeft(next)
              }}
              onJump={() => {
                const { address, text } = hit.passage
                const { start, end } = hit.range
                onJump({ address, start, text: text.slice(start, end) })
              }}
            />
          )}
        />
        {hits.length > shown && (
          <Button onClick={() => setShown(shown + page)}>
            {words.more(Math.min(page, hits.length - shown))}
          </Button>
        )}
      </div>
    </aside>
  )
}

function countWords(find: string, hits: number, places: number): string {
  if (find === '') return words.begin
  return hits === 0 ? words.nothing(find) : words.count(hits, places)
}

/** The hits below the names of the parts they stand in. */
function Groups({
  hits,
  draw,
}: {
  readonly hits: readonly Hit[]
  readonly draw: (hit: Hit) => ReactNode
}) {
  const form = useFactsheetForm()
  const groups: { readonly part: Part; readonly hits: Hit[] }[] = []
  for (const hit of hits) {
    const part = partOf(hit.passage.address)
    const last = groups[groups.length - 1]
    if (last?.part === part) last.hits.push(hit)
    else groups.push({ part, hits: [hit] })
  }
  const nameOf = policyNameIn(recordOf(form))
  return groups.map((group) => {
    const { policyId, section } = readPart(group.part)
    return (
      <section key={group.hits[0]!.key}>
        <h3>
          {partTitle(group.part, nameOf)}
          {policyId && section && <span> · {nameOf(policyId)}</span>}
        </h3>
        <ul>{group.hits.map(draw)}</ul>
      </section>
    )
  })
}
