import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useController, useWatch } from 'react-hook-form'
import { categoriesOf, categoryOf, listOf } from '../../src-shared/codebook/lookup'
import type { ListName } from '../../src-shared/codebook/schema'
import { addressAt, pathOf } from '../../src-shared/factsheet/address'
import { choicesInOrder } from '../../src-shared/factsheet/choices-in-order'
import type { Choice, Choices } from '../../src-shared/factsheet/section'
import { appWords } from '../../src-shared/words/app'
import { fieldWords } from '../../src-shared/words/fields'
import { useNotify } from '../notices/notices'
import { Explanation } from './category-explanation'
import { CategoryRow } from './category-row'
import { boxesIn, letterOf, walkGrid } from './choice-keys'
import { useTogether, useType } from './edits'
import { Examined } from './examined'
import { recordOf, useAddress, useFactsheetForm, type FieldName, type NameOf } from './form'
import { matches } from './matching'
import { EvidenceMark } from './evidence-marks'
import { NoteMark } from './note-marks'
import css from './choice-list.module.css'
import fieldCss from './fields.module.css'

const words = fieldWords.choices
/** From here on a list is long enough to be searched. */
const filterFrom = 8
/** So many categories are named when a list is cleared; of the rest it says how many. */
const namedWhenCleared = 3

/** Sections extend a list of choices, so their paths are not those of `Choices` itself. */
export type SectionName =
  `policies.${number}.${'objectives' | 'focus' | 'authorities' | 'beneficiaries' | 'evaluation' | 'euPriorities'}`

/**
 * The standardised categories of a section, all in sight, in two columns; the whole row ticks. One stop of Tab: arrows
 * walk, Space ticks, Enter explains, letters filter.
 */
export function ChoiceList({
  name,
  list,
  legend: asked,
}: {
  readonly name: NameOf<Choices> | SectionName
  readonly list: ListName
  /** What the codebook calls the list, unless something else is said. */
  readonly legend?: string
}) {
  const form = useFactsheetForm()
  const { control } = form
  const path = `${name}.choices` as FieldName
  const ticked = useController({ control, name: path })
  const codebook = useWatch({ control, name: 'codebook' })
  const legend = asked ?? listOf(codebook, list).label
  const address = useAddress(name)
  const clear = useClear(`${address}/choices`, legend)
  const [wanted, setWanted] = useState('')
  const [current, setCurrent] = useState('')
  const [said, setSaid] = useState('')
  const filter = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)

  const choices = ticked.field.value as readonly Choice[]
  const offered = categoriesOf(codebook, list)
  const others = choices.filter(
    (choice) => !offered.some((category) => category.code === choice.code),
  )
  const shown = offered.filter((category) => matches(category.label, wanted))
  const codes = [...shown, ...others].map(({ code }) => code)
  const stop = codes.includes(current) ? current : codes[0]
  const filtered = offered.length >= filterFrom
  const helpId = `${address}-help`

  // These read what the form holds when they are called, so that one tick draws one row anew.
  const type = useType()
  const { onChange: take } = ticked.field
  // The form library would copy the whole record for each tick.
  const onChange = useCallback(
    (now: readonly Choice[]) => {
      if (!type(path, now)) take(now)
    },
    [type, path, take],
  )
  const held = useCallback(() => form.getValues(path) as readonly Choice[], [form, path])
  const toggle = useCallback(
    (code: string, text: string) => {
      const now = held()
      const without = now.filter((choice) => choice.code !== code)
      if (without.length < now.length) return onChange(without)
      onChange(choicesInOrder(recordOf(form), list, [...now, choiceOf(code, text)]))
    },
    [form, held, list, onChange],
  )
  const retext = useCallback(
    (code: string, text: string) =>
      onChange(held().map((choice) => (choice.code === code ? choiceOf(code, text) : choice))),
    [held, onChange],
  )

  const focusBox = (code?: string) => {
    const boxes = boxesIn(grid.current)
    const box = boxes.find((each) => each.value === code) ?? boxes[0]
    box?.focus()
  }
  const endFiltering = (event: KeyboardEvent) => {
    event.stopPropagation()
    // The category that had the focus may only now be there again.
    flushSync(() => setWanted(''))
    focusBox(current)
  }
  const hearGrid = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && wanted !== '') return endFiltering(event)
    walkGrid(event)
    const letter = letterOf(event)
    if (letter === undefined || !filter.current) return
    event.preventDefault()
    setWanted((before) => before + letter)
    filter.current.focus()
  }
  const hearFilter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'Escape':
        if (wanted !== '' || current !== '') endFiltering(event)
        return
      case 'ArrowDown':
      case 'Enter':
        event.preventDefault()
        return focusBox()
    }
  }

  return (
    <fieldset
      className={css['choices']}
      data-address={address}
      aria-labelledby={`${helpId}-legend`}
      aria-describedby={helpId}
    >
      <legend className={fieldCss['legend']}>
        <span id={`${helpId}-legend`}>{legend}</span>
        <NoteMark address={address} label={legend} />
        <EvidenceMark address={address} label={legend} />
      </legend>
      <div className={css['bar']}>
        {filtered && (
          <input
            ref={filter}
            className={fieldCss['input']}
            type="search"
            data-find
            aria-label={`${words.filter}: ${legend}`}
            placeholder={words.filterHint}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={hearFilter}
          />
        )}
        <span className={fieldCss['count']} role="status">
          {words.selected(choices.length, offered.length + others.length)}
        </span>
        <button
          type="button"
          className={css['link']}
          aria-label={words.clearOf(legend)}
          disabled={choices.length === 0}
          onClick={() => {
            clear(
              choices,
              choices.map(({ code }) => labelIn(categoryOf(codebook, list, code))),
            )
            focusBox(stop)
          }}
        >
          {words.clear}
        </button>
      </div>
      {/* The boxes inside are the controls; the grid only hears the keys that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={grid} className={css['grid']} onKeyDown={hearGrid}>
        {codes.map((code) => {
          const known = categoryOf(codebook, list, code)
          const choice = choices.find((each) => each.code === code)
          return (
            <CategoryRow
              key={code}
              address={`${address}/${addressAt('choices', code)}`}
              code={code}
              known={known}
              list={list}
              isTicked={choice !== undefined}
              text={choice?.text ?? ''}
              isStop={code === stop}
              onToggle={toggle}
              onText={retext}
              onFocus={setCurrent}
              onExplain={setSaid}
            />
          )
        })}
      </div>
      {codes.length === 0 && <p className={fieldCss['hint']}>{words.nothingFound(wanted)}</p>}
      <p className={css['keys']} id={helpId}>
        {filtered ? words.keysFiltered : words.keys}
      </p>
      <p className="visually-hidden" role="status">
        {said !== '' && (
          <Explanation known={categoryOf(codebook, list, said)} list={list} use={codebook} />
        )}
      </p>
      <Examined name={`${name}.examined` as FieldName} legend={legend} />
    </fieldset>
  )
}

function choiceOf(code: string, text: string): Choice {
  return text === '' ? { code } : { code, text }
}

function labelIn(known: ReturnType<typeof categoryOf>): string {
  return known.kind === 'unknown' ? known.code : known.category.label
}

/** Unticks everything, says what that was and offers the way back, wherever the list stands by then. */
function useClear(address: string, legend: string) {
  const form = useFactsheetForm()
  const together = useTogether()
  const notify = useNotify()
  const put = (choices: readonly Choice[]) => {
    const path = pathOf(recordOf(form), address)
    if (path === undefined) return
    form.setValue(path as FieldName, [...choices] as never, { shouldDirty: true })
  }
  return (choices: readonly Choice[], labels: readonly string[]) => {
    together(words.clearStep(legend), () => put([]))
    const named = labels.slice(0, namedWhenCleared)
    notify(words.cleared(legend, named, labels.length - named.length), {
      label: appWords.undo,
      inEditor: true,
      act: () => together(words.bringBack(legend), () => put(choices)),
    })
  }
}
