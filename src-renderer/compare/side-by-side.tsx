import { useMemo, useState, type ReactNode } from 'react'
import { furtherTexts } from '../../src-shared/calibration/question'
import { criteria } from '../../src-shared/codebook/criteria'
import { besideEachOther } from '../../src-shared/comparison/beside-each-other'
import type { Digest } from '../../src-shared/comparison/digest'
import { countryPlace } from '../../src-shared/comparison/list-place'
import { addressAt, type Address } from '../../src-shared/factsheet/address'
import { comparisonWords } from '../../src-shared/words/comparison'
import { panelWords } from '../../src-shared/words/panel'
import { Tick } from '../controls/tick'
import { usePoints } from '../preferences/points'
import { TextsBeside } from './texts-beside'
import css from './side-by-side.module.css'

const words = comparisonWords.side
const most = 4

type Looks = {
  readonly onlyDiffering: boolean
  readonly withTexts: boolean
  readonly marksWords: boolean
}

/** Two to four factsheets, line by line, with what differs marked. */
export function SideBySide({
  countries,
  chosen,
  onChoose,
  onJump,
}: {
  readonly countries: readonly Digest[]
  /** Their ids; null while nobody has chosen. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (ids: readonly string[]) => void
  readonly onJump: (id: string, address: Address) => void
}) {
  const [looks, setLooks] = useState<Looks>({
    onlyDiffering: false,
    withTexts: false,
    marksWords: false,
  })
  const shown = useMemo(() => {
    const ids = chosen ?? countries.slice(0, most).map(({ id }) => id)
    return ids.flatMap((id) => countries.find((country) => country.id === id) ?? [])
  }, [countries, chosen])
  const ids = shown.map(({ id }) => id)
  const put = (place: number, id: string) => {
    const next = [...ids]
    if (id === '') next.splice(place, 1)
    else next[place] = id
    onChoose([...new Set(next)])
  }
  return (
    <div className={css['frame']}>
      <fieldset className={css['choosing']}>
        <legend>{words.choose}</legend>
        {Array.from({ length: Math.min(most, ids.length + 1) }, (_, place) => (
          <select
            // Places are all that tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            aria-label={words.slot(place + 1)}
            value={ids[place] ?? ''}
            onChange={(event) => put(place, event.target.value)}
          >
            {(ids.length > 2 || place >= ids.length) && <option value="">{words.nothing}</option>}
            {countries.map(({ id, country, edition }) => (
              <option key={id} value={id} disabled={id !== ids[place] && ids.includes(id)}>
                {country} {edition}
              </option>
            ))}
          </select>
        ))}
      </fieldset>
      {shown.length >= 2 && (
        <Lines
          shown={shown}
          looks={looks}
          onLooks={(change) => setLooks({ ...looks, ...change })}
          onJump={onJump}
        />
      )}
    </div>
  )
}

function Lines({
  shown,
  looks,
  onLooks,
  onJump,
}: {
  readonly shown: readonly Digest[]
  readonly looks: Looks
  readonly onLooks: (change: Partial<Looks>) => void
  readonly onJump: (id: string, address: Address) => void
}) {
  const print = usePoints()
  const { levels, totals, lists, differences } = useMemo(() => besideEachOther(shown), [shown])
  const { onlyDiffering, withTexts, marksWords } = looks
  const points = (level: number | null) => (level === null ? panelWords.noTotal : print(level))
  const wanted = <L extends { readonly differs: boolean }>(lines: readonly L[]) =>
    onlyDiffering ? lines.filter(({ differs }) => differs) : lines
  return (
    <>
      <p className={css['count']}>
        <span role="status">{words.differences(differences)}</span>
        <Tick
          label={words.only}
          on={onlyDiffering}
          onChange={(on) => onLooks({ onlyDiffering: on })}
        />
        <Tick
          label={words.withTexts}
          on={withTexts}
          onChange={(on) => onLooks({ withTexts: on })}
        />
        {withTexts && (
          <Tick
            label={words.markWords}
            on={marksWords}
            onChange={(on) => onLooks({ marksWords: on })}
          />
        )}
      </p>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.line}</span>
            </th>
            {shown.map(({ id, country, edition }) => (
              <th key={id} scope="col">
                <bdi>{country}</bdi> {edition}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.policies}</th>
            {shown.map(({ id, inForce }) => (
              <td key={id}>
                {inForce.map(({ id: policy, name }) => (
                  <bdi key={policy}>{name}</bdi>
                ))}
              </td>
            ))}
          </tr>
        </thead>
        {withTexts && (
          <tbody>
            <Part title={words.furtherTexts} shown={shown} />
            {furtherTexts.map((text) => (
              <TextsBeside
                key={text}
                shown={shown}
                question={{ kind: 'text', text }}
                about={words.furtherText[text]}
                onlyDiffering={onlyDiffering}
                marksWords={marksWords}
              />
            ))}
          </tbody>
        )}
        <tbody>
          <Part title={words.levels} shown={shown} />
          {wanted(levels).map(({ criterion, values, differs }) => (
            <Row key={criterion} label={panelWords.short[criterion]} differs={differs}>
              {values.map((level, at) => (
                <td key={shown[at]!.id}>
                  <button
                    type="button"
                    aria-label={`${points(level)}: ${words.open(panelWords.short[criterion], shown[at]!.country)}`}
                    onClick={() =>
                      onJump(shown[at]!.id, addressAt('assessments', criterion, 'level'))
                    }
                  >
                    {points(level)}
                  </button>
                </td>
              ))}
            </Row>
          ))}
          <Row label={words.total} differs={totals.differs}>
            {totals.values.map((total, at) => (
              <td key={shown[at]!.id}>
                <b>{points(total)}</b>
              </td>
            ))}
          </Row>
          {withTexts &&
            criteria.map((criterion) => (
              <TextsBeside
                key={criterion}
                shown={shown}
                question={{ kind: 'criterion', criterion }}
                about={panelWords.short[criterion]}
                onlyDiffering={onlyDiffering}
                marksWords={marksWords}
              />
            ))}
        </tbody>
        {lists.map(({ list, lines }) => {
          const title = comparisonWords.lists[list]
          return (
            <tbody key={list}>
              <Part
                title={title}
                shown={shown}
                open={(country) => (
                  <button
                    type="button"
                    aria-label={words.open(title, country.country)}
                    onClick={() => onJump(country.id, countryPlace(country, list))}
                  >
                    {comparisonWords.beside.open}
                  </button>
                )}
              />
              {wanted(lines).length === 0 && (
                <tr>
                  <td colSpan={shown.length + 1} className={css['same']}>
                    {words.same}
                  </td>
                </tr>
              )}
              {wanted(lines).map(({ code, label, values, differs }) => (
                <Row key={code} label={label} differs={differs}>
                  {values.map((answer, at) => (
                    <td key={shown[at]!.id} data-answer={answer}>
                      {words.answers[answer]}
                    </td>
                  ))}
                </Row>
              ))}
              {withTexts && (
                <TextsBeside
                  shown={shown}
                  question={{ kind: 'category', list, code: '' }}
                  about={title}
                  onlyDiffering={onlyDiffering}
                  marksWords={marksWords}
                />
              )}
            </tbody>
          )
        })}
      </table>
    </>
  )
}

function Part({
  title,
  shown,
  open,
}: {
  readonly title: string
  readonly shown: readonly Digest[]
  readonly open?: (country: Digest) => ReactNode
}) {
  return (
    <tr className={css['part']}>
      <th scope="rowgroup" colSpan={open ? 1 : shown.length + 1}>
        {title}
      </th>
      {open && shown.map((country) => <td key={country.id}>{open(country)}</td>)}
    </tr>
  )
}

function Row({
  label,
  differs,
  children,
}: {
  readonly label: string
  readonly differs: boolean
  readonly children: ReactNode
}) {
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">
        {differs && (
          <span className={css['mark']} title={words.differs}>
            <span aria-hidden>≠</span>
            <span className="visually-hidden">{words.differs}: </span>
          </span>
        )}
        {label}
      </th>
      {children}
    </tr>
  )
}
