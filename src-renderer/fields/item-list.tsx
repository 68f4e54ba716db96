import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useFieldArray, type FieldArrayPath } from 'react-hook-form'
import { pathOf } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { editWords } from '../../src-shared/words/edits'
import { fieldWords } from '../../src-shared/words/fields'
import { Button } from '../controls/button'
import { useLatest } from '../controls/use-latest'
import { useNotify } from '../notices/notices'
import { focusFirstIn, useArrival } from './arrival'
import { useTogether } from './edits'
import { recordOf, useAddress, useFactsheetForm, type FieldName, type FormShape } from './form'
import { useDrag } from './item-drag'
import { ItemMenu, type MenuEntry } from './item-menu'
import { ItemRow, type Item, type ItemActs } from './item-row'
import { matches } from './matching'
import css from './item-list.module.css'
import fieldCss from './fields.module.css'

const words = fieldWords.list
const keys = fieldWords.keys.moveItem
/** A list longer than this can be searched. */
const searchFrom = 13

/** Things of a kind, each one line when folded: add, search, duplicate, reorder, remove with a way back. */
export function ItemList<T extends Item>({
  name,
  label,
  empty,
  adds,
  copy,
  summarise,
  onOpen,
  more,
  children,
}: {
  readonly name: FieldArrayPath<FormShape>
  readonly label: string
  readonly empty: string
  readonly adds: readonly { readonly label: string; readonly begin: (id: string) => T }[]
  readonly copy: (item: T, id: string) => T
  readonly summarise: (item: T) => string
  /** Where an item is edited elsewhere; without it, it unfolds here. */
  readonly onOpen?: (item: T) => void
  /** What else can be done with an item of this list. */
  readonly more?: (item: T) => readonly MenuEntry[]
  readonly children?: (index: number) => ReactNode
}) {
  const form = useFactsheetForm()
  const { fields, append, move, remove } = useFieldArray({
    control: form.control,
    name,
    // Keyed by the item's own id, an item keeps its place in the page, and its focus, when the form is filled anew.
    keyName: 'key',
  })
  const ids = (fields as unknown as readonly Item[]).map(({ id }) => id)
  const held = () => form.getValues(name) as unknown as readonly T[]
  const placeOf = (id: string) => held().findIndex((item) => item.id === id)
  const summaryOf = (id: string) => {
    const item = held()[placeOf(id)]
    return item ? summarise(item) : ''
  }

  const arrivedAt = useArrival()
  const arrival = arrivedAt.split('/')
  const notify = useNotify()
  const together = useTogether()
  const itemName = editWords.items[name.slice(name.lastIndexOf('.') + 1)] ?? editWords.item
  const address = useAddress(name)
  const list = useRef<HTMLOListElement>(null)
  const [unfolded, setUnfolded] = useState<Readonly<Record<string, boolean>>>({})
  const [current, setCurrent] = useState('')
  const [wanted, setWanted] = useState('')
  const [said, setSaid] = useState('')
  const [menu, setMenu] = useState<{ readonly id: string; readonly button: HTMLElement }>()
  const isOpen = (id: string) => unfolded[id] ?? arrival.includes(id)
  // A jump unfolds what it leads to, also what was folded by hand before.
  useEffect(() => setUnfolded({}), [arrivedAt])
  const shown =
    wanted.trim() === ''
      ? ids
      : ids.filter((id) => arrival.includes(id) || matches(summaryOf(id), wanted))
  const stop = shown.includes(current) ? current : shown[0]

  // What is added or moved gets the focus once it is drawn, which may take the form more than one render.
  const begun = useRef('')
  const movedTo = useRef('')
  useEffect(() => {
    if (begun.current !== '' && focusFirstIn(begun.current)) begun.current = ''
    if (movedTo.current !== '' && focusTitle(list.current, movedTo.current)) movedTo.current = ''
  })

  const show = (item: T) => {
    setWanted('')
    if (onOpen) return onOpen(item)
    setUnfolded((before) => ({ ...before, [item.id]: true }))
    begun.current = `${address}/${item.id}/`
  }
  const moveTo = (id: string, place: number) => {
    const from = placeOf(id)
    if (from < 0 || place < 0 || place >= ids.length || place === from) return
    move(from, place)
    movedTo.current = id
    setSaid(words.moved(summaryOf(id), place + 1, ids.length))
  }
  const takeOut = (id: string) => {
    const place = placeOf(id)
    const item = held()[place]
    if (!item) return
    movedTo.current = shown[shown.indexOf(id) + 1] ?? shown[shown.indexOf(id) - 1] ?? ''
    remove(place)
    notify(words.removed(summarise(item)), {
      label: appWords.undo,
      inEditor: true,
      act: () => {
        const path = pathOf(recordOf(form), address)
        const now = path && (form.getValues(path as FieldName) as readonly T[])
        // Undo may have brought it back already.
        if (!now || now.some((each) => each.id === id)) return
        form.setValue(path as FieldName, now.toSpliced(place, 0, item), {
          shouldDirty: true,
        })
      },
    })
  }
  const { drag, begin } = useDrag(list, moveTo)
  const acts = useLatest<ItemActs>({
    toggle: (id) => {
      const item = held()[placeOf(id)]
      if (item && onOpen) onOpen(item)
      else setUnfolded((before) => ({ ...before, [id]: !isOpen(id) }))
    },
    duplicate: (id) => {
      const place = placeOf(id)
      const twin = copy(held()[place]!, crypto.randomUUID())
      together(editWords.duplicate(itemName), () =>
        form.setValue(name, held().toSpliced(place + 1, 0, twin) as never, {
          shouldDirty: true,
        }),
      )
      show(twin)
    },
    remove: takeOut,
    move: (id, by) => {
      // Among what is found, the next place may be many away; moving there would be a surprise.
      if (wanted.trim() === '') moveTo(id, placeOf(id) + by)
    },
    menu: (id, button) => setMenu({ id, button }),
    enter: setCurrent,
    drag: begin,
  })
  const menuOf = (id: string): readonly MenuEntry[] => {
    const place = placeOf(id)
    const item = held()[place]
    if (!item) return []
    const isFiltered = wanted.trim() !== ''
    return [
      {
        label: words.up,
        keys: keys.shownUp,
        disabled: isFiltered || place === 0,
        act: () => moveTo(id, place - 1),
      },
      {
        label: words.down,
        keys: keys.shownDown,
        disabled: isFiltered || place === ids.length - 1,
        act: () => moveTo(id, place + 1),
      },
      ...(more?.(item) ?? []),
    ]
  }

  return (
    <section className={css['items']} aria-label={label} data-address={address}>
      {ids.length >= searchFrom && (
        <div className={css['search']}>
          <input
            className={fieldCss['input']}
            type="search"
            aria-label={words.search(label)}
            placeholder={words.searchHint}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Escape' && wanted !== '') {
                event.stopPropagation()
                setWanted('')
              } else if (event.key === 'ArrowDown' && shown[0] !== undefined) {
                event.preventDefault()
                focusTitle(list.current, shown[0])
              }
            }}
          />
          <span className={fieldCss['count']} role="status">
            {words.found(shown.length, ids.length)}
          </span>
        </div>
      )}
      {ids.length === 0 && <p className={css['empty']}>{empty}</p>}
      {ids.length > 0 && shown.length === 0 && (
        <p className={css['empty']}>{words.nothingFound(wanted)}</p>
      )}
      {/* The buttons inside are the controls; the list only hears the arrows that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={css['list']} onKeyDown={walkTitles}>
        {shown.map((id) => (
          <ItemRow
            key={id}
            id={id}
            index={ids.indexOf(id)}
            name={name}
            address={address}
            isOpen={isOpen(id)}
            opensElsewhere={onOpen !== undefined}
            isStop={id === stop}
            isDragged={drag?.id === id}
            canDrag={shown.length === ids.length && ids.length > 1}
            summarise={summarise}
            acts={acts}
          >
            {children}
          </ItemRow>
        ))}
      </ol>
      {drag && <div className={css['dropLine']} style={{ top: drag.line }} />}
      {menu && (
        <ItemMenu
          label={words.of(words.more, summaryOf(menu.id))}
          anchor={menu.button}
          entries={menuOf(menu.id)}
          onClose={() => setMenu(undefined)}
        />
      )}
      <div className={css['adds']}>
        {adds.map(({ label: add, begin: beginItem }) => (
          <Button
            key={add}
            onClick={() => {
              const item = beginItem(crypto.randomUUID())
              append(item as never, { shouldFocus: false })
              show(item)
            }}
          >
            <Plus size={14} aria-hidden /> {add}
          </Button>
        ))}
        {ids.length > 1 && <span className={css['keys']}>{words.keys}</span>}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}

function focusTitle(list: HTMLElement | null, id: string): boolean {
  const title = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] [data-title]`)
  title?.focus()
  return title != null
}

/** Arrow keys, Home and End walk the lines of a list. */
function walkTitles(event: KeyboardEvent<HTMLElement>) {
  const { target } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-title]')) return
  if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > li [data-title]')]
  const own = titles.filter((title) => title.closest('ol') === event.currentTarget)
  const here = own.indexOf(target)
  const next = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: own.length - 1 }[event.key]
  if (here < 0 || next === undefined) return
  event.preventDefault()
  own[next]?.focus()
}
