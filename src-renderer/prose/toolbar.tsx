import { Menu } from '@base-ui/react/menu'
import { AtSign, Bold, BookPlus, Italic, Link, List, TextQuote } from 'lucide-react'
import { memo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { keysOf, writtenKeys } from '../../src-shared/contract/keys'
import { shortSource } from '../../src-shared/prose/citations'
import { cite, link, toggleLines, toggleMarks, type Stretch } from '../../src-shared/prose/markup'
import type { Source } from '../../src-shared/factsheet/source'
import { keyWords } from '../../src-shared/words/keys'
import { proseWords } from '../../src-shared/words/prose'
import { isApple, withKeys } from '../controls/shortcut'
import css from './prose.module.css'

const words = proseWords.tools
/** The tooltip of a tool that has keys of its own. */
const withAccelerator = (name: string, accelerator: string) =>
  withKeys(name, writtenKeys(keysOf(accelerator, isApple), isApple))

export type Edit = (change: (stretch: Stretch) => Stretch) => void

/** What a text can be given: one stop of Tab, arrows walk it, and it never takes room away from the text. */
export const ProseToolbar = memo(function ProseToolbar({
  label,
  controls,
  edit,
  sources,
  onAddTerm,
  area,
}: {
  readonly label: string
  /** The id of the text area. */
  readonly controls: string
  readonly edit: Edit
  readonly sources: () => readonly Source[]
  readonly onAddTerm: () => void
  readonly area: RefObject<HTMLTextAreaElement | null>
}) {
  const [stop, setStop] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const here = buttons.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ]
    if (to === undefined || here < 0 || event.altKey) return
    event.preventDefault()
    const next = (to + buttons.length) % buttons.length
    setStop(next)
    buttons[next]?.focus()
  }
  const tool = (
    place: number,
    name: string,
    picture: ReactNode,
    act: () => void,
    accelerator = '',
  ) => (
    <button
      type="button"
      className={css['tool']}
      aria-label={name}
      title={accelerator ? withAccelerator(name, accelerator) : name}
      tabIndex={stop === place ? 0 : -1}
      onClick={act}
    >
      {picture}
    </button>
  )
  const size = { size: 14, 'aria-hidden': true } as const
  return (
    // The buttons inside are the controls; the bar only hears the arrows that leave them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.legend(label)}
      aria-controls={controls}
      className={css['tools']}
      onKeyDown={walk}
    >
      {tool(
        0,
        words.bold,
        <Bold {...size} />,
        () => edit((now) => toggleMarks(now, '**')),
        keyWords.text.bold,
      )}
      {tool(
        1,
        words.italic,
        <Italic {...size} />,
        () => edit((now) => toggleMarks(now, '*')),
        keyWords.text.italic,
      )}
      {tool(2, words.link, <Link {...size} />, () => edit(link), keyWords.text.link)}
      {tool(3, words.list, <List {...size} />, () => edit((now) => toggleLines(now, '- ')))}
      {tool(4, words.quote, <TextQuote {...size} />, () => edit((now) => toggleLines(now, '> ')))}
      <Menu.Root>
        <Menu.Trigger
          className={css['tool']}
          aria-label={words.cite}
          title={withKeys(words.cite, '@')}
          tabIndex={stop === 5 ? 0 : -1}
        >
          <AtSign {...size} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="start" className={css['floating']}>
            <Menu.Popup className={css['menu']} finalFocus={area}>
              <SourceItems sources={sources()} onCite={(id) => edit((now) => cite(now, id))} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {tool(6, words.addTerm, <BookPlus {...size} />, onAddTerm)}
    </div>
  )
})

function SourceItems({
  sources,
  onCite,
}: {
  readonly sources: readonly Source[]
  readonly onCite: (id: string) => void
}) {
  if (sources.length === 0) {
    return (
      <Menu.Item className={css['menuItem']} disabled>
        {words.noSources}
      </Menu.Item>
    )
  }
  return sources.map((source) => (
    <Menu.Item key={source.id} className={css['menuItem']} onClick={() => onCite(source.id)}>
      <b>{shortSource(source)}</b>
      <span>{source.csl.title || words.untitled}</span>
    </Menu.Item>
  ))
}
