import { Popover } from '@base-ui/react/popover'
import { useState, type ReactNode } from 'react'
import css from './notes.module.css'

/** What belongs to a field and is not printed with it, in a sheet that hangs from the field. */
export function FieldPopover({
  title,
  aside,
  anchor,
  wide = false,
  onClose,
  children,
}: {
  readonly title: string
  /** Who gets to see it. */
  readonly aside: string
  readonly anchor: Element
  /** For what stands side by side. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const [back] = useState(() => document.activeElement)
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          className={css['positioner']}
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
        >
          <Popover.Popup
            className={css['popup']}
            data-wide={wide || undefined}
            finalFocus={() => (back instanceof HTMLElement && back.isConnected ? back : true)}
          >
            <Popover.Title className={css['title']}>
              {title}
              <span>{aside}</span>
            </Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
