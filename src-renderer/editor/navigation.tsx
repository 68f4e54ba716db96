import { memo } from 'react'
import { partProgress } from '../../src-shared/checks/progress'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { policySections, shortName } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import { useReading } from '../fields/reading'
import type { Part } from '../../src-shared/factsheet/parts'
import { readPart } from './part-title'
import css from './editor.module.css'

const words = editorWords

type Progress = { readonly answered: number; readonly of: number }

function readNavigation(record: Factsheet) {
  return {
    progress: Object.fromEntries(partProgress(record)),
    policies: record.policies.map((policy) => ({
      id: policy.id,
      name: shortName(policy) || words.unnamedPolicy,
    })),
  }
}

/** All parts in the order of print, each with how far it is. Only the open policy shows its sections. */
export function Navigation({
  part,
  onGo,
}: {
  readonly part: Part
  readonly onGo: (part: Part) => void
}) {
  const { progress, policies } = useReading(readNavigation)
  const openPolicy = readPart(part).policyId
  const item = (to: Part, label: string, depth: 0 | 1 | 2 = 0) => (
    <NavigationItem
      key={to}
      to={to}
      label={label}
      progress={progress[to]}
      current={part === to}
      depth={depth}
      onGo={onGo}
    />
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
        {policies.map((policy) => (
          <li key={policy.id}>
            <ul>
              {item(`policies/${policy.id}`, policy.name, 1)}
              {policy.id === openPolicy &&
                policySections.map((section) =>
                  item(`policies/${policy.id}/${section}`, words.parts[section], 2),
                )}
            </ul>
          </li>
        ))}
        {item('relations', words.parts.relations)}
        {item('evaluations', words.parts.evaluations)}
      </ul>
      <h2>{words.groups.stateOfPlay}</h2>
      <ul>{item('stateOfPlay', words.parts.stateOfPlay)}</ul>
      <h2>{words.groups.sources}</h2>
      <ul>
        {item('sources', words.parts.sources)}
        {item('annex', words.parts.annex)}
      </ul>
    </div>
  )
}

const NavigationItem = memo(function NavigationItem({
  to,
  label,
  progress,
  current,
  depth,
  onGo,
}: {
  readonly to: Part
  readonly label: string
  readonly progress: Progress | undefined
  readonly current: boolean
  readonly depth: 0 | 1 | 2
  readonly onGo: (part: Part) => void
}) {
  const said =
    progress && progress.of > 0 ? words.progress(progress.answered, progress.of) : undefined
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
        <ProgressRing progress={progress} />
        <span>{label}</span>
        {said && <span className="visually-hidden">, {said}</span>}
      </button>
    </li>
  )
})

const round = 2 * Math.PI * 5

function ProgressRing({ progress }: { readonly progress: Progress | undefined }) {
  if (!progress || progress.of === 0) return <span className={css['noRing']} aria-hidden />
  const share = progress.answered / progress.of
  return (
    <svg className={css['ring']} viewBox="0 0 14 14" width="14" height="14" aria-hidden>
      <circle cx="7" cy="7" r="5" data-rest />
      <circle
        cx="7"
        cy="7"
        r="5"
        transform="rotate(-90 7 7)"
        strokeDasharray={`${share * round} ${round}`}
        data-part={share > 0 || undefined}
      />
      {share === 1 && <path d="M4.6 7.2 6.3 8.9 9.5 5.4" data-full />}
    </svg>
  )
}
