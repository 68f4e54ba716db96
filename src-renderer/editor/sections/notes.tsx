import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { pathOf, type Address } from '../../../src-shared/factsheet/address'
import { fieldAt, fieldsOf } from '../../../src-shared/factsheet/fields'
import { partOf } from '../../../src-shared/factsheet/parts'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Note } from '../../../src-shared/factsheet/people'
import { noteWords } from '../../../src-shared/words/notes'
import { keysOfCommand } from '../../../src-shared/contract/keys'
import { Keys } from '../../controls/keys'
import { isApple } from '../../controls/shortcut'
import { recordOf, useFactsheetForm } from '../../fields/form'
import { NoteForm } from '../../fields/note-form'
import { outlineOf } from '../outline'
import css from './notes.module.css'

const words = noteWords

/** All notes of the factsheet in the order of its fields, each a way back to its field. */
export function Notes({ onJump }: { readonly onJump: (address: Address) => void }) {
  const form = useFactsheetForm()
  const notes = useWatch({ control: form.control, name: 'notes' })
  const [which, setWhich] = useState<'open' | 'all'>('open')
  // What is resolved here stays in sight until one looks again, or the next note would jump under the pointer.
  const [openAtFirst, setOpenAtFirst] = useState(() => openOf(notes))
  const shown = notes.filter(
    (note) => which === 'all' || !note.resolved || openAtFirst.has(note.id),
  )
  const places = placesOf(
    recordOf(form),
    shown.map((note) => note.target),
  )
  const there = shown
    .filter((note) => places.has(note.target))
    .toSorted((a, b) => places.get(a.target)!.order - places.get(b.target)!.order)
  const gone = shown.filter((note) => !places.has(note.target))

  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      {notes.length === 0 ? (
        <p className={css['empty']}>
          {words.empty} <Keys keys={keysOfCommand('note', isApple) ?? []} />
        </p>
      ) : (
        <fieldset className={css['which']} aria-label={words.showLabel}>
          {(['open', 'all'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="notes-shown"
                checked={which === each}
                onChange={() => {
                  setWhich(each)
                  setOpenAtFirst(openOf(notes))
                }}
              />
              {words.show[each]} <span>{each === 'open' ? openOf(notes).size : notes.length}</span>
            </label>
          ))}
        </fieldset>
      )}
      {notes.length > 0 && shown.length === 0 && <p className={css['empty']}>{words.none}</p>}
      <ul>
        {there.map((note) => {
          const { label, where } = places.get(note.target)!
          return (
            <li key={note.id} className={css['note']}>
              <button
                type="button"
                className={css['field']}
                title={words.go(label)}
                onClick={() => onJump(note.target)}
              >
                <b>{label}</b>
                {where && <span>{where}</span>}
              </button>
              <NoteForm note={note} />
            </li>
          )
        })}
      </ul>
      {gone.length > 0 && (
        <section aria-label={words.gone}>
          <h3 className={css['gone']}>{words.gone}</h3>
          <p className={css['intro']}>{words.goneHint}</p>
          <ul>
            {gone.map((note) => (
              <li key={note.id} className={css['note']}>
                <NoteForm note={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const openOf = (notes: readonly Note[]): ReadonlySet<string> =>
  new Set(notes.filter((note) => !note.resolved).map((note) => note.id))

type Place = { readonly label: string; readonly where: string; readonly order: number }

/** What the fields of these addresses are called and where they stand; those that are gone are not in it. */
export function placesOf(
  record: Factsheet,
  targets: readonly Address[],
): ReadonlyMap<Address, Place> {
  const fields = fieldsOf(record)
  const titles = new Map(outlineOf(record).map(({ part, title, of }) => [part, { title, of }]))
  const order = new Map(fields.map((field, place) => [field.address, place]))
  const places = new Map<Address, Place>()
  for (const target of new Set(targets)) {
    if (target === '' || pathOf(record, target) === undefined) continue
    const part = titles.get(partOf(target))
    const field = fieldAt(fields, target)
    if (!part && !field) continue
    const label = field?.label ?? part?.title ?? target
    const where = [field?.about ?? part?.of, part?.title]
      .filter((each, place, all) => each && each !== label && all.indexOf(each) === place)
      .join(' · ')
    places.set(target, {
      label,
      where,
      order: (field && order.get(field.address)) ?? fields.length,
    })
  }
  return places
}
