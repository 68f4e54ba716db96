import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
} from 'react'
import { createPortal } from 'react-dom'
import { documentOf } from '../../src-shared/document/document'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Part } from '../../src-shared/factsheet/parts'
import { previewWords } from '../../src-shared/words/preview'
import { useReading } from '../fields/reading'
import { usePreference } from '../preferences/preferences'
import { Paper } from './paper'
import { useFollowing } from './following'
import { usePages } from './pages'
import { styleSheets } from './style-sheets'
import { useStyled } from './styled'
import css from './preview.module.css'

// One function for each sign: a reading is shared by who asks with the same function.
const withComma = (record: Factsheet) => documentOf(record, { decimal: ',' })
const withPoint = (record: Factsheet) => documentOf(record, { decimal: '.' })

/**
 * The factsheet as it will be printed, beside the form. It is made after the key and never with it, drawn when nothing
 * else wants to be, and stands in a tree of its own, so that the looks of the window and of the paper never meet.
 */
function Preview({
  part,
  onJump,
}: {
  readonly part: Part
  readonly onJump: (address: Address) => void
}) {
  const decimal = usePreference((all) => all.decimal)
  const printed = useStyled(useReading(decimal === ',' ? withComma : withPoint))
  const pages = usePages(printed)
  const document = useDeferredValue(printed)
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot>()
  useLayoutEffect(() => {
    const shadow = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = styleSheets()
    setRoot(shadow)
  }, [])
  const pane = useRef<HTMLDivElement>(null)
  useFollowing({ part, root, document, pages, pane })
  useZoom(pane, host)

  const jump = (event: MouseEvent) => {
    const field = (event.nativeEvent.composedPath()[0] as Element).closest<HTMLElement>(
      '[data-address]:not([data-address=""])',
    )
    const address = field?.dataset['address']
    if (address) onJump(address)
  }
  return (
    // Scrolled by keyboard like any pane; where a click leads, the navigation leads as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={pane}
      className={css['preview']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="document"
      aria-label={previewWords.label}
      onClick={jump}
    >
      <div ref={host} className={css['sheet']} />
      {root && createPortal(<Paper document={document} pages={pages} />, root)}
    </div>
  )
}
// React.lazy takes the default of a module.
// oxlint-disable-next-line import/no-default-export
export default Preview

const paperWidth = 794
const smallest = 0.62

/** The page as wide as the pane, as long as it can be read: below that, its lines are shorter. */
function useZoom(
  pane: React.RefObject<HTMLElement | null>,
  sheet: React.RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const fit = new ResizeObserver(() => {
      const width = (pane.current?.clientWidth ?? paperWidth) - 32
      const zoom = Math.min(1, Math.max(smallest, width / paperWidth))
      sheet.current?.style.setProperty('zoom', String(zoom))
    })
    if (pane.current) fit.observe(pane.current)
    return () => fit.disconnect()
  }, [pane, sheet])
}
