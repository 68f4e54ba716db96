import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import { changeListWords } from '../../src-shared/words/editions'
import { mergingWords } from '../../src-shared/words/merging'
import { libraryWords as words } from '../../src-shared/words/library'
import controls from '../controls/controls.module.css'
import type { RowActionsProps } from './actions'

/** What can be done with a factsheet of the list. Opens at once: it is made when somebody wants it. */
export function RowMenu({ name, summary, actions }: RowActionsProps) {
  const label = words.actionsOf(name)
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className={controls['iconButton']} aria-label={label} title={label}>
        <Ellipsis size={16} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={controls['floats']}>
          <Menu.Popup className={controls['menu']}>
            <Menu.Item className={controls['menuItem']} onClick={() => actions.onOpen(summary.id)}>
              {words.open}
            </Menu.Item>
            <Menu.Item
              className={controls['menuItem']}
              onClick={() => actions.onDuplicate(summary)}
            >
              {words.duplicate}
            </Menu.Item>
            <Menu.Item
              className={controls['menuItem']}
              onClick={() => actions.onExport(summary.id)}
            >
              {words.exportAs}
            </Menu.Item>
            <Menu.Item className={controls['menuItem']} onClick={() => actions.onCompare(summary)}>
              {changeListWords.menu}
            </Menu.Item>
            <Menu.Item
              className={controls['menuItem']}
              onClick={() => actions.onCompareWith(summary)}
            >
              {mergingWords.menu}
            </Menu.Item>
            <Menu.Item className={controls['menuItem']} onClick={() => actions.onTrash(summary)}>
              {words.moveToTrash}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
