import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { editorWords } from '../../src-shared/words/editor'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import css from './editor.module.css'
import { bounded, floats, layoutOf, usualWidth, widths, type PaneName } from './pane-widths'

const words = editorWords

/** By an arrow key. */
const step = 16

/** What is shown beside the open part, and how wide. The window's width decides what may stand and what must float. */
export function usePanes() {
  const kept = usePreference((all) => all.panes)
  const change = useChangePreferences()
  const layout = useSyncExternalStore(listenToSize, () => layoutOf(window.innerWidth))
  const [sheet, setSheet] = useState<PaneName>()

  const isSheet = useCallback((pane: PaneName) => floats(pane, layout), [layout])
  /** The preview takes the place of the score. */
  const isReplaced = (pane: PaneName) =>
    pane === 'panel' && kept.previewShown && !isSheet('preview')
  const shows = (pane: PaneName) =>
    isSheet(pane) ? sheet === pane : kept[`${pane}Shown`] && !isReplaced(pane)
  const toggle = useCallback(
    (pane: PaneName) => {
      if (isSheet(pane)) return setSheet((open) => (open === pane ? undefined : pane))
      if (pane === 'panel' && kept.previewShown) {
        return change({ panes: { previewShown: false, panelShown: true } })
      }
      change({ panes: { [`${pane}Shown`]: !kept[`${pane}Shown`] } })
    },
    [isSheet, change, kept],
  )
  const open = useRef(sheet)
  useEffect(() => {
    open.current = sheet
  }, [sheet])
  /** Closes what floats over the work; true where something did. */
  const leaveSheet = useCallback(() => {
    if (!open.current) return false
    setSheet(undefined)
    return true
  }, [])
  const resize = (pane: PaneName, width: number | null) => change({ panes: { [pane]: width } })

  return {
    shows,
    isSheet,
    toggle,
    leaveSheet,
    resize,
    width: (pane: PaneName) => kept[pane],
    widths: {
      ...(kept.navigation !== null && { '--navigation': `${kept.navigation}px` }),
      ...(kept.panel !== null && { '--panel': `${kept.panel}px` }),
      ...(kept.preview !== null && { '--preview': `${kept.preview}px` }),
    } as CSSProperties,
  }
}
export type Panes = ReturnType<typeof usePanes>

function listenToSize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** A pane beside the work, or, where there is no room, over it until Escape or a look at the work. */
export function Pane({
  pane,
  panes,
  children,
}: {
  readonly pane: PaneName
  readonly panes: Panes
  readonly children: ReactNode
}) {
  const element = useRef<HTMLElement>(null)
  const isSheet = panes.isSheet(pane)
  const shown = panes.shows(pane)
  const arrives = isSheet && shown
  useEffect(() => {
    if (!arrives) return
    const first =
      element.current?.querySelector<HTMLElement>('[aria-current="page"]') ??
      element.current?.querySelector<HTMLElement>('input:checked, input, button')
    first?.focus()
  }, [arrives])
  if (!shown) return null
  const leave = (event: KeyboardEvent) => {
    if (!isSheet || event.key !== 'Escape') return
    event.stopPropagation()
    panes.leaveSheet()
    document.querySelector<HTMLElement>(`[data-fold="${pane}"]`)?.focus()
  }
  const Landmark = pane === 'navigation' ? 'nav' : 'aside'
  return (
    <Landmark
      ref={element}
      className={css['pane']}
      aria-label={words.panes[pane]}
      tabIndex={-1}
      data-pane={pane}
      data-sheet={isSheet || undefined}
      onKeyDown={leave}
    >
      {children}
      <PaneEdge pane={pane} panes={panes} />
    </Landmark>
  )
}

/** The edge between a pane and the work: drag it, or focus it and use the arrow keys. */
function PaneEdge({ pane, panes }: { readonly pane: PaneName; readonly panes: Panes }) {
  const edge = useRef<HTMLDivElement>(null)
  const dragged = useRef<number>(undefined)
  if (panes.isSheet(pane)) return null
  const { least, most } = widths[pane]
  const now = panes.width(pane) ?? usualWidth(pane, window.innerWidth)
  const wider = pane === 'navigation' ? 'ArrowRight' : 'ArrowLeft'
  const narrower = pane === 'navigation' ? 'ArrowLeft' : 'ArrowRight'

  const key = (event: KeyboardEvent) => {
    const to = { [wider]: now + step, [narrower]: now - step, Home: least, End: most }[event.key]
    if (event.key === 'Enter') panes.toggle(pane)
    else if (to === undefined) return
    else panes.resize(pane, bounded(pane, to))
    event.preventDefault()
  }
  const follow = (event: PointerEvent) => {
    const row = edge.current?.parentElement?.parentElement
    if (!row || !edge.current?.hasPointerCapture(event.pointerId)) return
    const { left, right } = row.getBoundingClientRect()
    const width = bounded(
      pane,
      Math.round(pane === 'navigation' ? event.clientX - left : right - event.clientX),
    )
    dragged.current = width
    // Past React: nothing but the layout follows the pointer.
    row.style.setProperty(`--${pane}`, `${width}px`)
  }
  const drop = () => {
    if (dragged.current !== undefined) panes.resize(pane, dragged.current)
    dragged.current = undefined
  }
  return (
    // A separator that has the focus is a control: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={edge}
      className={css['edge']}
      data-pane={pane}
      role="separator"
      aria-orientation="vertical"
      aria-label={words.resize[pane]}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      title={words.resizeHelp}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={key}
      onDoubleClick={() => panes.resize(pane, null)}
      onPointerDown={(event) => {
        if (event.button === 0) edge.current?.setPointerCapture(event.pointerId)
      }}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  )
}
