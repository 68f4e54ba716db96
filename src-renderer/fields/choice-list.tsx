import { CircleHelp } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { categoriesOf, categoryOf } from '../../src-shared/codebook/lookup'
import type { Category, ListName } from '../../src-shared/codebook/schema'
import type { Act } from '../../src-shared/factsheet/answer'
import type { Choice, Choices } from '../../src-shared/factsheet/section'
import { fieldWords } from '../../src-shared/words/fields'
import { addressAt } from '../../src-shared/factsheet/address'
import { useAddress, useFactsheetForm, type FieldName, type NameOf } from './form'
import css from './fields.module.css'

const words = fieldWords.choices
/** From here on a list is long enough to be searched. */
const filterFrom = 8

/** The standardised categories of a section, all in sight, in two columns; the whole row ticks. */
export function ChoiceList({
  name,
  list,
  legend,
}: {
  readonly name: NameOf<Choices> | SectionName
  readonly list: ListName
  readonly legend: string
}) {
  const { control } = useFactsheetForm()
  const ticked = useController({ control, name: `${name}.choices` as FieldName })
  const examined = useController({ control, name: `${name}.examined` as FieldName })
  const codebook = useWatch({ control, name: 'codebook' })
  const [wanted, setWanted] = useState('')
  const address = useAddress(name)
  const choices = ticked.field.value as readonly Choice[]
  const offered = categoriesOf(codebook, list)
  const shown = offered.filter((category) =>
    category.label.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  )
  const others = choices.filter(
    (choice) => !offered.some((category) => category.code === choice.code),
  )

  const toggle = (code: string) => {
    const without = choices.filter((choice) => choice.code !== code)
    if (without.length < choices.length) return ticked.field.onChange(without)
    // In the order of the codebook, so that two analysts who tick the same have the same file.
    const place = new Map(offered.map((category, index) => [category.code, index]))
    ticked.field.onChange(
      [...choices, { code }].toSorted(
        (a, b) => (place.get(a.code) ?? Infinity) - (place.get(b.code) ?? Infinity) || 0,
      ),
    )
  }
  const retext = (code: string, text: string) =>
    ticked.field.onChange(
      choices.map((choice) =>
        choice.code === code ? { code, ...(text === '' ? {} : { text }) } : choice,
      ),
    )

  return (
    <fieldset className={css['choices']} data-address={address}>
      <legend className={css['legend']}>{legend}</legend>
      <div className={css['choiceBar']}>
        {offered.length >= filterFrom && (
          <input
            className={css['input']}
            type="search"
            data-find
            aria-label={`${words.filter}: ${legend}`}
            placeholder={words.filter}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || wanted === '') return
              event.stopPropagation()
              setWanted('')
            }}
          />
        )}
        <span className={css['count']} role="status">
          {words.selected(choices.length, offered.length + others.length)}
        </span>
        <button
          type="button"
          className={css['link']}
          disabled={choices.length === 0}
          onClick={() => ticked.field.onChange([])}
        >
          {words.clear}
        </button>
      </div>
      {/* The boxes inside are the controls; the grid only hears the arrows that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={css['grid']} onKeyDown={moveInGrid}>
        {shown.map((category) => (
          <CategoryRow
            key={category.code}
            category={category}
            address={`${address}/${addressAt('choices', category.code)}`}
            choice={choices.find((choice) => choice.code === category.code)}
            onToggle={() => toggle(category.code)}
            onText={(text) => retext(category.code, text)}
          />
        ))}
        {others.map((choice) => {
          const known = categoryOf(codebook, list, choice.code)
          return (
            <label key={choice.code} className={css['category']} data-flagged>
              <input
                type="checkbox"
                checked
                data-address={`${address}/${addressAt('choices', choice.code)}`}
                onChange={() => toggle(choice.code)}
              />
              <span>
                {known.kind === 'unknown' ? choice.code : known.category.label}
                {choice.text && <>: {choice.text}</>}
                <small>
                  {known.kind === 'notOffered' ? words.notOffered(known.extension) : words.unknown}
                </small>
              </span>
            </label>
          )
        })}
      </div>
      {shown.length === 0 && <p className={css['hint']}>{words.nothingFound(wanted)}</p>}
      <Examined
        address={`${address}/examined`}
        examined={Boolean(examined.field.value)}
        onChange={examined.field.onChange}
        legend={legend}
      />
    </fieldset>
  )
}

/** Sections extend a list of choices, so their paths are not those of `Choices` itself. */
export type SectionName =
  `policies.${number}.${'objectives' | 'focus' | 'authorities' | 'beneficiaries' | 'evaluation' | 'euPriorities'}`

function CategoryRow({
  category,
  address,
  choice,
  onToggle,
  onText,
}: {
  readonly category: Category
  readonly address: string
  readonly choice: Choice | undefined
  readonly onToggle: () => void
  readonly onText: (text: string) => void
}) {
  const [helping, setHelping] = useState(false)
  const id = useId()
  return (
    <div className={css['category']}>
      <label>
        <input
          type="checkbox"
          data-address={address}
          checked={choice !== undefined}
          onChange={onToggle}
        />
        <span>{category.label}</span>
      </label>
      <button
        type="button"
        className={css['helpButton']}
        aria-expanded={helping}
        aria-controls={id}
        aria-label={fieldWords.help(category.label)}
        title={category.definition}
        onClick={() => setHelping(!helping)}
      >
        <CircleHelp size={14} aria-hidden />
      </button>
      {choice && category.takesText && (
        <input
          className={css['input']}
          data-address={`${address}/text`}
          aria-label={`${category.label}: ${words.which}`}
          placeholder={words.which}
          dir="auto"
          value={choice.text ?? ''}
          onChange={(event) => onText(event.target.value)}
        />
      )}
      <p id={id} hidden={!helping} className={css['definition']}>
        {category.definition} <i>{words.attested[category.attested]}.</i>
      </p>
    </div>
  )
}

function Examined({
  address,
  examined,
  onChange,
  legend,
}: {
  readonly address: string
  readonly examined: boolean
  readonly onChange: (act: Act | null) => void
  readonly legend: string
}) {
  return (
    <label className={css['check']}>
      <input
        type="checkbox"
        data-address={address}
        aria-label={`${words.examined}: ${legend}`}
        checked={examined}
        onChange={(event) =>
          onChange(event.target.checked ? { by: '', at: new Date().toISOString() } : null)
        }
      />
      <span>
        {words.examined}
        <small>{words.examinedHint}</small>
      </span>
    </label>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -2,
  ArrowDown: 2,
  ArrowLeft: -1,
  ArrowRight: 1,
}

/** Arrow keys walk the two columns as they are seen. */
function moveInGrid(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  const target = event.target as HTMLInputElement
  if (step === undefined || target.type !== 'checkbox' || event.altKey) return
  const boxes = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
  ]
  const oneColumn =
    getComputedStyle(event.currentTarget).gridTemplateColumns.split(' ').length === 1
  const next = boxes[boxes.indexOf(target) + (oneColumn ? Math.sign(step) : step)]
  event.preventDefault()
  next?.focus()
}
