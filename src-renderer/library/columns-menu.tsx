import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { columns, type Column } from '../../src-shared/listing/columns'
import { libraryWords } from '../../src-shared/words/library'
import { listingWords as words } from '../../src-shared/words/listing'
import controls from '../controls/controls.module.css'
import css from './library.module.css'

/** Which columns the list has, open at once. Their order is always the same, so that nobody has to look for one. */
export function ColumnsMenu({
  shown,
  onShow,
}: {
  readonly shown: readonly Column[]
  readonly onShow: (columns: readonly Column[]) => void
}) {
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className={css['quiet']}>
        {words.columns} <ChevronDown size={12} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={controls['floats']}>
          <Menu.Popup className={controls['menu']}>
            {columns
              .filter((column) => column !== 'country')
              .map((column) => (
                <Menu.CheckboxItem
                  key={column}
                  className={controls['menuItem']}
                  checked={shown.includes(column)}
                  onCheckedChange={(isShown) =>
                    onShow(
                      columns.filter((each) => (each === column ? isShown : shown.includes(each))),
                    )
                  }
                >
                  {libraryWords.columns[column]}
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden />
                  </Menu.CheckboxItemIndicator>
                </Menu.CheckboxItem>
              ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
