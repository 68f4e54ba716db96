import { memo, useState, type ReactNode } from 'react'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { policySections, shortName } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import { fieldWords } from '../../src-shared/words/fields'
import { problemWords } from '../../src-shared/words/problems'
import { noteWords } from '../../src-shared/words/notes'
import { useJudgement, type PartFindings } from '../fields/judging'
import { matches } from '../fields/matching'
import { useReading } from '../fields/reading'
import type { Part } from '../../src-shared/factsheet/parts'
import { notesPart } from './outline'
import { readPart } from './part-title'
import css from './editor.module.css'

const words = editorWords

/** From so many policies on, they can be searched. */
const searchFrom = 13

/** No line of it is less high (`--row`), in CSS pixels. */
const lowestLine = 28

function readNavigation(record: Factsheet) {
  return {
    policies: record.policies.map((policy) => ({
      id: policy.id,
      name: shortName(policy) || words.unnamedPolicy,
    })),
    openNotes: record.notes.filter((note) => !note.resolved).length,
  }
}

/** All parts in the order of print, each with how far it is. Only the open policy shows its sections. */
export const Navigation = memo(function Navigation({
  part,
  onGo,
}: {
  readonly part: Part
  readonly onGo: (part: Part) => void
}) {
  const { policies, openNotes } = useReading(readNavigation)
  const found = useJudgement((judgement) => judgement.byPart)
  const progress = useJudgement((judgement) => judgement.progress)
  const openPolicy = readPart(part).policyId
  const [wanted, setWanted] = useState('')
  const isRead = useJudgement((judgement) => judgement.isRead)
  const shown = policies.filter(({ id, name }) => id === openPolicy || matches(name, wanted))
  // Dozens of policies lie below the fold: they come with the findings, after the form, unless one of them is open.
  const inSight = Math.ceil(window.innerHeight / lowestLine)
  const isFolded = !isRead && shown.findIndex(({ id }) => id === openPolicy) < inSight
  const drawn = isFolded ? shown.slice(0, inSight) : shown
  const item = (to: Part, label: string, depth: 0 | 1 | 2 = 0, below?: ReactNode) => (
    <NavigationItem
      key={to}
      to={to}
      label={label}
      answered={progress[to]?.answered ?? 0}
      of={progress[to]?.of ?? 0}
      found={found[to]}
      current={part === to}
      depth={depth}
      onGo={onGo}
    >
      {below}
    </NavigationItem>
  )
  return (
    <div className={css['navigation']}>
      <ul>
        {item('cover', words.parts.cover)}
        {item('introduction', words.parts.introduction)}
        {item('chapters', words.parts.chapters)}
      </ul>
      <h2>{words.groups.policies}</h2>
      <ul>
        {item('policies', words.parts.policies)}
        {policies.length >= searchFrom && (
          <li>
            <input
              className={css['find']}
              type="search"
              aria-label={fieldWords.policies.find}
              placeholder={fieldWords.policies.find}
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || wanted === '' || event.nativeEvent.isComposing) return
                event.stopPropagation()
                setWanted('')
              }}
            />
            <span className="visually-hidden" role="status">
              {wanted === '' ? '' : fieldWords.list.found(shown.length, policies.length)}
            </span>
          </li>
        )}
        {drawn.map(({ id, name }) =>
          item(
            `policies/${id}`,
            name,
            1,
            id === openPolicy && (
              <ul>
                {policySections.map((section) =>
                  item(`policies/${id}/${section}`, words.parts[section], 2),
                )}
              </ul>
            ),
          ),
        )}
        {item('relations', words.parts.relations)}
        {item('evaluations', words.parts.evaluations)}
      </ul>
      <h2>{words.groups.stateOfPlay}</h2>
      <ul>{item('stateOfPlay', words.parts.stateOfPlay)}</ul>
      <h2>{words.groups.sources}</h2>
      <ul>
        {item('sources', words.parts.sources)}
        {item('glossary', words.parts.glossary)}
        {item('annex', words.parts.annex)}
      </ul>
      <h2>{words.groups.own}</h2>
      <ul>
        <NavigationItem
          to={notesPart}
          label={words.parts.notes}
          count={openNotes}
          answered={0}
          of={0}
          current={part === notesPart}
          depth={0}
          onGo={onGo}
        />
      </ul>
    </div>
  )
})

const NavigationItem = memo(function NavigationItem({
  to,
  label,
  answered,
  of,
  found,
  current,
  depth,
  count = 0,
  onGo,
  children,
}: {
  readonly to: Part
  readonly label: string
  readonly answered: number
  readonly of: number
  readonly found?: PartFindings | undefined
  readonly current: boolean
  readonly depth: 0 | 1 | 2
  /** How many notes are open in it. */
  readonly count?: number
  readonly onGo: (part: Part) => void
  /** The list of its sections. */
  readonly children?: ReactNode
}) {
  const said =
    [
      of > 0 ? words.progress(answered, of) : '',
      found ? problemWords.partSaid(found.count) : '',
      count > 0 ? noteWords.partSaid(count) : '',
    ]
      .filter(Boolean)
      .join(', ') || undefined
  return (
    <li>
      <button
        type="button"
        className={css['navigationItem']}
        data-depth={depth}
        aria-current={current ? 'page' : undefined}
        title={said ? `${label} – ${said}` : label}
        onClick={() => onGo(to)}
      >
        <ProgressRing answered={answered} of={of} />
        <span>{label}</span>
        {said && <span className="visually-hidden">, {said}</span>}
        {found && (
          <span className={css['badge']} data-quiet={!found.grave || undefined} aria-hidden>
            {found.count}
          </span>
        )}
        {count > 0 && (
          <span className={css['badge']} aria-hidden>
            {count}
          </span>
        )}
      </button>
      {children}
    </li>
  )
})

const round = 2 * Math.PI * 5

/** There is one for each of hundreds of parts, so it has no element that nobody sees. */
function ProgressRing({ answered, of }: { readonly answered: number; readonly of: number }) {
  if (of === 0) return <span className={css['noRing']} aria-hidden />
  const share = answered / of
  return (
    <svg className={css['ring']} viewBox="0 0 14 14" width="14" height="14" aria-hidden>
      {share < 1 && <circle cx="7" cy="7" r="5" data-rest />}
      {share > 0 && share < 1 && (
        <circle
          cx="7"
          cy="7"
          r="5"
          transform="rotate(-90 7 7)"
          strokeDasharray={`${share * round} ${round}`}
          data-part
        />
      )}
      {share === 1 && (
        <path d="M12 7a5 5 0 1 1-10 0 5 5 0 0 1 10 0M4.6 7.2 6.3 8.9 9.5 5.4" data-part />
      )}
    </svg>
  )
}
