import { useId, useState, type ReactNode } from 'react'
import { knownCodebooks } from '../../src-shared/codebook/editions'
import { maximumTotal } from '../../src-shared/codebook/lookup'
import type { ListName } from '../../src-shared/codebook/schema'
import { markedLists, marks, type Mark } from '../../src-shared/exchange/category-marks'
import type { Summary } from '../../src-shared/exchange/summary'
import {
  findingKinds,
  type Condition,
  type Filter,
  type FindingKind,
} from '../../src-shared/listing/filter'
import { appWords } from '../../src-shared/words/app'
import { listingWords } from '../../src-shared/words/listing'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { Dialog, DialogActions } from '../controls/dialog'
import { conditionWords } from './condition-words'
import css from './filter-dialog.module.css'

const words = listingWords.form

type Category = Extract<Condition, { kind: 'category' }>
/** Kinds that stand in the list's margin, where a click does the same. */
const beside = new Set(['edition', 'status', 'group', 'changedWithin'])

/** The highest total that any codebook allows. */
const highest = () =>
  Math.max(...knownCodebooks().map(({ id }) => maximumTotal({ id, extensions: [] })))

/** The filters that take more than a click. */
export function FilterDialog({
  filter,
  summaries,
  print,
  onFilter,
  onClose,
}: {
  readonly filter: Filter
  readonly summaries: readonly Summary[]
  readonly print: (points: number) => string
  readonly onFilter: (filter: Filter) => void
  readonly onClose: () => void
}) {
  const before = filter.conditions
  const found = <K extends Condition['kind']>(kind: K) =>
    before.find((each): each is Extract<Condition, { kind: K }> => each.kind === kind)
  const [from, setFrom] = useState(String(found('total')?.from ?? ''))
  const [to, setTo] = useState(String(found('total')?.to ?? ''))
  const [findings, setFindings] = useState<string>(found('findings')?.is ?? '')
  const [complete, setComplete] = useState(String(found('complete')?.is ?? ''))
  const [day, setDay] = useState(found('changedSince')?.day ?? '')
  const [author, setAuthor] = useState(found('author')?.is ?? '')
  const [categories, setCategories] = useState(
    before.filter((each): each is Category => each.kind === 'category'),
  )
  const people = [...new Set(summaries.flatMap((each) => each.people))].toSorted((one, other) =>
    one.localeCompare(other, 'en'),
  )
  const apply = () => {
    const bound = (typed: string, none: number) =>
      typed.trim() === '' ? none : Number(typed.replace(',', '.')) || 0
    const hasTotal = `${from}${to}`.trim() !== ''
    onFilter({
      ...filter,
      conditions: [
        ...before.filter(({ kind }) => beside.has(kind)),
        ...(hasTotal
          ? [{ kind: 'total', from: bound(from, 0), to: bound(to, highest()) } as const]
          : []),
        ...(findings === '' ? [] : [{ kind: 'findings', is: findings as FindingKind } as const]),
        ...(complete === '' ? [] : [{ kind: 'complete', is: complete === 'true' } as const]),
        ...(day === '' ? [] : [{ kind: 'changedSince', day } as const]),
        ...(author === '' ? [] : [{ kind: 'author', is: author } as const]),
        ...categories,
      ],
    })
  }
  return (
    <Dialog wide title={words.heading} text={words.text} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <div className={css['fields']}>
          <Labelled label={words.totalFrom}>
            {(id) => (
              <input
                id={id}
                className={controls['input']}
                inputMode="decimal"
                value={from}
                onChange={(event) => setFrom(event.target.value)}
              />
            )}
          </Labelled>
          <Labelled label={words.totalTo}>
            {(id) => (
              <input
                id={id}
                className={controls['input']}
                inputMode="decimal"
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            )}
          </Labelled>
          <Choice
            label={words.findings}
            value={findings}
            options={findingKinds.map((kind) => [kind, listingWords.conditions.findings[kind]])}
            onChoose={setFindings}
          />
          <Choice
            label={words.completeness}
            value={complete}
            options={[
              ['true', listingWords.conditions.complete],
              ['false', listingWords.conditions.incomplete],
            ]}
            onChoose={setComplete}
          />
          <Labelled label={words.changedSince}>
            {(id) => (
              <input
                id={id}
                type="date"
                className={controls['input']}
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Labelled>
          <Choice
            label={words.author}
            value={author}
            options={people.map((name) => [name, name])}
            onChoose={setAuthor}
          />
        </div>
        <Categories chosen={categories} print={print} onChoose={setCategories} />
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button primary type="submit">
            {words.apply}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** All lists with their categories, of all codebooks: one that a codebook lacks is never examined there. */
const offered = (list: ListName): readonly (readonly [string, string])[] => [
  ...new Map(
    knownCodebooks().flatMap((book) =>
      book.lists[list].categories.map(({ code, label }) => [code, label] as const),
    ),
  ),
]
export const labelOfCategory = (list: ListName, code: string): string =>
  offered(list).find(([each]) => each === code)?.[1] ?? code
const listLabel = (list: ListName): string => knownCodebooks()[0]?.lists[list].label ?? list

function Categories({
  chosen,
  print,
  onChoose,
}: {
  readonly chosen: readonly Category[]
  readonly print: (points: number) => string
  readonly onChoose: (chosen: Category[]) => void
}) {
  const [list, setList] = useState<ListName>('objectives')
  const [code, setCode] = useState('')
  const [says, setSays] = useState<Mark>('has')
  const codes = offered(list)
  const wanted = code === '' ? (codes[0]?.[0] ?? '') : code
  return (
    <fieldset className={css['categories']}>
      <legend>{words.categories}</legend>
      <ul>
        {chosen.map((each) => {
          const name = conditionWords(each, print, labelOfCategory)
          return (
            <li key={name}>
              {name}
              <Button
                aria-label={words.remove(name)}
                onClick={() => onChoose(chosen.filter((other) => other !== each))}
              >
                ×
              </Button>
            </li>
          )
        })}
      </ul>
      <div className={css['adding']}>
        <Choice
          label={words.list}
          value={list}
          needed
          options={markedLists.map((each) => [each, listLabel(each)])}
          onChoose={(next) => {
            setList(next as ListName)
            setCode('')
          }}
        />
        <Choice label={words.category} value={wanted} needed options={codes} onChoose={setCode} />
        <Choice
          label={words.says}
          value={says}
          needed
          options={marks.map((mark) => [mark, words.marks[mark]])}
          onChoose={(next) => setSays(next as Mark)}
        />
        <Button
          onClick={() => {
            const isThere = chosen.some(
              (each) => each.list === list && each.code === wanted && each.says === says,
            )
            if (!isThere) onChoose([...chosen, { kind: 'category', list, code: wanted, says }])
          }}
        >
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}

function Labelled({
  label,
  children,
}: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

function Choice({
  label,
  value,
  options,
  needed = false,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
  /** Something is always chosen. */
  readonly needed?: boolean
  readonly onChoose: (value: string) => void
}) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className={controls['input']}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          {!needed && <option value="">{words.any}</option>}
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
