import { Dialog } from '@base-ui/react/dialog'
import { CircleHelp, FileText, PanelLeft, SquareTerminal, TextCursorInput } from 'lucide-react'
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { paletteWords } from '../../src-shared/words/palette'
import { Keys } from '../controls/keys'
import controls from '../controls/controls.module.css'
import { isApple } from '../controls/shortcut'
import { entriesOf, groupsFor, type Entry, type Goal, type OpenRecord } from './entries'
import css from './palette.module.css'

const words = paletteWords
const icons = {
  section: PanelLeft,
  field: TextCursorInput,
  factsheet: FileText,
  command: SquareTerminal,
  help: CircleHelp,
} as const satisfies Record<Goal['kind'], unknown>

/** Everything by typing: sections and fields of the open factsheet, other factsheets, commands and help. */
export function Palette({
  contents,
  summaries,
  recent,
  typedAhead,
  onGo,
  onClose,
}: {
  /** The open factsheet, read when the palette opens. */
  readonly contents: () => OpenRecord | undefined
  readonly summaries: readonly Summary[]
  /** Keys of what was used last, newest first. */
  readonly recent: readonly string[]
  /** Gives what was typed before the palette was there, once. */
  readonly typedAhead: () => { readonly query: string; readonly chosen: boolean }
  readonly onGo: (entry: Entry) => void
  readonly onClose: () => void
}) {
  const [open] = useState(contents)
  const [ahead] = useState(typedAhead)
  const [query, setQuery] = useState(ahead.query)
  const gone = useRef(false)
  const [before] = useState(() => document.activeElement)
  // The list may lag behind the keys; the keys may not wait for the list.
  const searched = useDeferredValue(query)
  const all = useMemo(() => entriesOf({ open, summaries, onMac: isApple }), [open, summaries])
  const groups = useMemo(() => groupsFor(all, searched, recent), [all, searched, recent])
  const entries = groups.flatMap((group) => group.entries)
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.entries.length, 0),
  )
  const [active, setActive] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const optionId = (place: number) => `${id}-${place}`
  const optionAt = (place: number) => list.current?.querySelector(`#${CSS.escape(optionId(place))}`)

  useEffect(() => {
    optionAt(active)?.scrollIntoView({ block: active === 0 ? 'end' : 'nearest' })
  })

  const choose = (entry: Entry) => {
    gone.current = entry.goal.kind === 'section' || entry.goal.kind === 'field'
    onGo(entry)
  }
  const chooseAhead = useEffectEvent(() => {
    if (ahead.chosen && entries[0]) choose(entries[0])
  })
  useEffect(() => chooseAhead(), [])
  const hear = (event: KeyboardEvent) => {
    const last = entries.length - 1
    const to = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: Math.min(active + 8, last),
      PageUp: Math.max(active - 8, 0),
    }[event.key]
    if (to !== undefined && !event.altKey) {
      event.preventDefault()
      event.stopPropagation()
      setActive(Math.max(to, 0))
    }
    // Enter that ends a composition chooses a letter, not an entry.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // What is seen is searched anew, should Enter have been faster than the list.
      const now =
        query === searched ? entries[active] : groupsFor(all, query, recent)[0]?.entries[0]
      if (now) choose(now)
    }
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={controls['backdrop']} />
        <Dialog.Popup
          className={css['palette']}
          data-overlay
          // Where a section or a field is gone to, the focus goes along.
          finalFocus={() => !gone.current && (before instanceof HTMLElement ? before : true)}
        >
          <Dialog.Title className="visually-hidden">{words.title}</Dialog.Title>
          <input
            className={css['query']}
            type="text"
            role="combobox"
            aria-label={words.title}
            aria-expanded
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-activedescendant={entries.length > 0 ? optionId(active) : undefined}
            placeholder={words.placeholder}
            // At once and not a frame later: who types on after the key would type into the text behind.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
            }}
            onKeyDown={hear}
          />
          <div
            ref={list}
            id={`${id}-list`}
            className={css['list']}
            role="listbox"
            aria-label={words.title}
            // Reachable by who scrolls by keyboard; the choice itself stays in the line above.
            tabIndex={-1}
          >
            {groups.map((group, index) => (
              <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
                <h3 id={`${id}-${group.name}`} className={css['group']} role="presentation">
                  {words.groups[group.name]}
                  {group.more > 0 && <span>{words.more(group.more)}</span>}
                </h3>
                {group.entries.map((entry, within) => {
                  const here = (starts[index] ?? 0) + within
                  return (
                    <Option
                      key={entry.key}
                      id={optionId(here)}
                      entry={entry}
                      active={here === active}
                      onPoint={() => setActive(here)}
                      onGo={() => choose(entry)}
                    />
                  )
                })}
              </div>
            ))}
          </div>
          {entries.length === 0 && <p className={css['nothing']}>{words.nothing(searched)}</p>}
          <p className="visually-hidden" role="status">
            {searched === ''
              ? ''
              : words.found(groups.reduce((sum, each) => sum + each.entries.length + each.more, 0))}
          </p>
          <p className={css['foot']} aria-hidden>
            <span>
              <Keys keys={['↑', '↓']} /> {words.keys.choose}
            </span>
            <span>
              <Keys keys={['Enter']} /> {words.keys.go}
            </span>
            <span>
              <Keys keys={['Esc']} /> {words.keys.close}
            </span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Option({
  id,
  entry,
  active,
  onPoint,
  onGo,
}: {
  readonly id: string
  readonly entry: Entry
  readonly active: boolean
  readonly onPoint: () => void
  readonly onGo: () => void
}) {
  const Icon = icons[entry.goal.kind]
  return (
    // The combobox has the focus and the keys; an option hears the pointer only.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={css['option']}
      onPointerMove={() => !active && onPoint()}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <Icon size={14} aria-hidden />
      <span className={css['name']}>
        <bdi>{entry.name}</bdi>
      </span>
      {entry.more && (
        <span className={css['more']}>
          <bdi>{entry.more}</bdi>
        </span>
      )}
      {entry.keys && <Keys keys={entry.keys} />}
    </div>
  )
}
