import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Copy, Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useFieldArray, useWatch, type FieldArrayPath } from 'react-hook-form'
import { appWords } from '../../src-shared/words/app'
import { fieldWords } from '../../src-shared/words/fields'
import { Button, IconButton } from '../controls/button'
import { useNotify } from '../notices/notices'
import { focusFirstIn, useArrival } from './arrival'
import { useAddress, useFactsheetForm, type FieldName, type FormShape } from './form'
import css from './fields.module.css'

const words = fieldWords.list
type Item = { readonly id: string }

/** Things of a kind, each one line when folded: add, duplicate, reorder, remove with a way back. */
export function ItemList<T extends Item>({
  name,
  label,
  empty,
  adds,
  copy,
  summarise,
  onOpen,
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
  readonly children?: (index: number) => ReactNode
}) {
  const form = useFactsheetForm()
  const { fields, append, insert, move, remove } = useFieldArray({
    control: form.control,
    name,
    // Keyed by the item's own id, an item keeps its place in the page, and its focus, when the form is filled anew.
    keyName: 'key',
  })
  // The summary speaks of what the form holds now; the field array only of what it began with.
  const items = (useWatch({ control: form.control, name }) ?? []) as unknown as readonly T[]
  const arrival = useArrival()
  const notify = useNotify()
  const [unfolded, setUnfolded] = useState<Readonly<Record<string, boolean>>>({})
  const isOpen = (id: string) => unfolded[id] ?? arrival.split('/').includes(id)
  // A jump unfolds what it leads to, also what was folded by hand before.
  useEffect(() => setUnfolded({}), [arrival])
  const address = useAddress(name)
  // The item that was just added gets the focus once it is drawn, which may take the form more than one render.
  const begun = useRef('')
  useEffect(() => {
    if (begun.current !== '' && focusFirstIn(begun.current)) begun.current = ''
  })

  // A removed item takes the focus with it; its neighbour gets it, or the button that adds the first.
  const focusAfter = useRef<string>(undefined)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const id = focusAfter.current
    if (id === undefined) return
    // The form tells of a change in two steps; before the second, rows still move.
    const settled = fields.every((field, at) => (field as unknown as Item).id === items[at]?.id)
    if (!settled) return
    focusAfter.current = undefined
    const item = place.current?.querySelector(`[data-address="${CSS.escape(`${address}/${id}`)}"]`)
    ;(item ?? place.current?.lastElementChild)?.querySelector('button')?.focus()
  })

  const show = (item: T) => {
    if (onOpen) return onOpen(item)
    setUnfolded((before) => ({ ...before, [item.id]: true }))
    begun.current = `${address}/${item.id}/`
  }
  // At the end of the list the button just pressed is disabled: the item's title keeps the focus near.
  const carry = (from: number, to: number) => {
    move(from, to)
    if (to === 0 || to === fields.length - 1) focusAfter.current = items[from]!.id
  }
  const takeOut = (index: number) => {
    const item = items[index]!
    remove(index)
    focusAfter.current = items[index + 1]?.id ?? items[index - 1]?.id ?? ''
    notify(words.removed(summarise(item)), {
      label: appWords.undo,
      inEditor: true,
      act: () => {
        const now = form.getValues(name) as unknown as readonly T[]
        form.setValue<FieldName>(name, now.toSpliced(index, 0, item), {
          shouldDirty: true,
        })
      },
    })
  }

  return (
    <section ref={place} className={css['items']} aria-label={label} data-address={address}>
      {fields.length === 0 && <p className={css['empty']}>{empty}</p>}
      <ol>
        {(fields as unknown as readonly Item[]).map(({ id }, index) => {
          const item = items[index]
          if (!item) return null
          const open = isOpen(item.id)
          const what = summarise(item)
          const action = (verb: string) => words.of(verb, what)
          return (
            <li key={id} className={css['item']} data-address={`${address}/${item.id}`}>
              <div className={css['itemBar']}>
                <button
                  type="button"
                  className={css['itemTitle']}
                  aria-expanded={onOpen ? undefined : open}
                  title={what}
                  onClick={() =>
                    onOpen ? onOpen(item) : setUnfolded({ ...unfolded, [item.id]: !open })
                  }
                >
                  {open && !onOpen ? (
                    <ChevronDown size={14} aria-hidden />
                  ) : (
                    <ChevronRight size={14} aria-hidden />
                  )}
                  <span>{what}</span>
                </button>
                <IconButton
                  label={action(words.up)}
                  disabled={index === 0}
                  onClick={() => carry(index, index - 1)}
                >
                  <ArrowUp size={14} aria-hidden />
                </IconButton>
                <IconButton
                  label={action(words.down)}
                  disabled={index === fields.length - 1}
                  onClick={() => carry(index, index + 1)}
                >
                  <ArrowDown size={14} aria-hidden />
                </IconButton>
                <IconButton
                  label={action(words.duplicate)}
                  onClick={() => {
                    const twin = copy(item, crypto.randomUUID())
                    insert(index + 1, twin as never, { shouldFocus: false })
                    show(twin)
                  }}
                >
                  <Copy size={14} aria-hidden />
                </IconButton>
                <IconButton label={action(words.remove)} onClick={() => takeOut(index)}>
                  <Trash2 size={14} aria-hidden />
                </IconButton>
              </div>
              {open && children && <div className={css['itemBody']}>{children(index)}</div>}
            </li>
          )
        })}
      </ol>
      <div className={css['adds']}>
        {adds.map(({ label: add, begin }) => (
          <Button
            key={add}
            onClick={() => {
              const item = begin(crypto.randomUUID())
              append(item as never, { shouldFocus: false })
              show(item)
            }}
          >
            <Plus size={14} aria-hidden /> {add}
          </Button>
        ))}
      </div>
    </section>
  )
}
