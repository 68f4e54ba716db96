import { ChevronDown, ChevronRight, Copy, Ellipsis, GripVertical, Trash2 } from 'lucide-react'
import { memo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useWatch, type FieldArrayPath } from 'react-hook-form'
import { fieldWords } from '../../src-shared/words/fields'
import { keyWords } from '../../src-shared/words/keys'
import { IconButton } from '../controls/button'
import { useFactsheetForm, type FieldName, type FormShape } from './form'
import css from './item-list.module.css'

const words = fieldWords.list
export type Item = { readonly id: string }

/** What can be done with an item. The same functions for as long as the list is shown. */
export type ItemActs = {
  readonly toggle: (id: string) => void
  readonly duplicate: (id: string) => void
  readonly remove: (id: string) => void
  readonly move: (id: string, by: number) => void
  readonly menu: (id: string, button: HTMLElement) => void
  readonly enter: (id: string) => void
  readonly drag: (event: PointerEvent<HTMLElement>, id: string) => void
}

type Row = {
  readonly id: string
  readonly index: number
  readonly name: FieldArrayPath<FormShape>
  readonly address: string
  readonly isOpen: boolean
  readonly opensElsewhere: boolean
  /** Tab stops at this row; at the folded others only arrows do. */
  readonly isStop: boolean
  readonly isDragged: boolean
  readonly canDrag: boolean
  readonly summarise: (item: never) => string
  readonly acts: ItemActs
  readonly children: ((index: number) => ReactNode) | undefined
}

/** One item: its line, and its fields where it is unfolded. Typing in a field draws this line anew and no other. */
export const ItemRow = memo(function ItemRow(row: Row) {
  const { id, index, isOpen, isDragged, children } = row
  return (
    <li
      className={css['item']}
      data-address={`${row.address}/${id}`}
      data-item={id}
      data-open={(isOpen && children !== undefined) || undefined}
      data-dragged={isDragged || undefined}
    >
      <ItemBar {...row} />
      {isOpen && children && (
        <div className={css['itemBody']}>
          <ItemBody index={index}>{children}</ItemBody>
        </div>
      )}
    </li>
  )
})

const ItemBody = memo(function ItemBody({
  index,
  children,
}: {
  readonly index: number
  readonly children: (index: number) => ReactNode
}) {
  return children(index)
})

function ItemBar({
  id,
  index,
  name,
  isOpen,
  opensElsewhere,
  isStop,
  canDrag,
  summarise,
  acts,
}: Row) {
  const { control } = useFactsheetForm()
  const item: unknown = useWatch({ control, name: `${name}.${index}` as FieldName })
  // An item that was just taken out may be asked for once more before its row goes.
  const what = item === undefined ? '' : summarise(item as never)
  const of = (verb: string) => words.of(verb, what)
  const tabIndex = isStop || isOpen ? 0 : -1

  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.altKey && event.shiftKey && by !== undefined) {
      event.preventDefault()
      acts.move(id, by)
    } else if (event.key === 'Delete' && !event.altKey && !event.shiftKey) {
      event.preventDefault()
      acts.remove(id)
    }
  }
  return (
    // The buttons inside are what is operated; this only hears the keys that leave them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css['itemBar']} onFocus={() => acts.enter(id)} onKeyDown={hear}>
      {/* For the pointer only: keys and the menu move items as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <span
        className={css['handle']}
        aria-hidden
        data-off={!canDrag || undefined}
        title={canDrag ? words.drag : undefined}
        onPointerDown={(event) => canDrag && acts.drag(event, id)}
      >
        <GripVertical size={14} />
      </span>
      <button
        type="button"
        className={css['itemTitle']}
        data-title
        aria-expanded={opensElsewhere ? undefined : isOpen}
        aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown Delete"
        title={what}
        tabIndex={tabIndex}
        onClick={() => acts.toggle(id)}
      >
        {isOpen && !opensElsewhere ? (
          <ChevronDown size={14} aria-hidden />
        ) : (
          <ChevronRight size={14} aria-hidden />
        )}
        <span dir="auto">{what}</span>
      </button>
      <span className={css['acts']}>
        <IconButton
          label={of(words.duplicate)}
          tabIndex={tabIndex}
          onClick={() => acts.duplicate(id)}
        >
          <Copy size={14} aria-hidden />
        </IconButton>
        <IconButton
          label={of(words.remove)}
          keys={keyWords.names.delete}
          tabIndex={tabIndex}
          onClick={() => acts.remove(id)}
        >
          <Trash2 size={14} aria-hidden />
        </IconButton>
        <IconButton
          label={of(words.more)}
          aria-haspopup="menu"
          tabIndex={tabIndex}
          onClick={(event) => acts.menu(id, event.currentTarget)}
        >
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      </span>
    </div>
  )
}
