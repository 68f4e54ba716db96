import { Menu } from '@base-ui/react/menu'
import controls from '../controls/controls.module.css'

export type MenuEntry = {
  readonly label: string
  readonly keys?: string
  readonly disabled?: boolean
  readonly act: () => void
}

/** The menu of one item of a list, beside the button that asked for it. */
export function ItemMenu({
  label,
  anchor,
  entries,
  onClose,
}: {
  readonly label: string
  readonly anchor: HTMLElement
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}) {
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={4} align="end" className={controls['floats']}>
          <Menu.Popup className={controls['menu']} aria-label={label} finalFocus={() => anchor}>
            {entries.map((entry) => (
              <Menu.Item
                key={entry.label}
                className={controls['menuItem']}
                disabled={entry.disabled}
                onClick={entry.act}
              >
                <span>{entry.label}</span>
                {entry.keys && <kbd>{entry.keys}</kbd>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
