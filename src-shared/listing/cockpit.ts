import { listedSections, readSections, type SectionState } from '../exchange/section-states'
import type { Summary } from '../exchange/summary'
import type { Status } from '../factsheet/statuses'
import { appWords } from '../words/app'
import { cockpitWords as words } from '../words/cockpit'

/** How far a section of a country is on its way to publication. */
export type CockpitState = SectionState | 'sent' | 'validated'
export const cockpitStates = [
  'empty',
  'inWork',
  'findings',
  'examined',
  'sent',
  'validated',
  'nothingAsked',
] as const satisfies readonly CockpitState[]

/** Who has read it since it was done: what is still missing or contradicts stays what it is. */
const readBy: Readonly<Partial<Record<Status, 'sent' | 'validated'>>> = {
  sent: 'sent',
  validated: 'validated',
  published: 'validated',
  corrected: 'validated',
}

/** What is left before a factsheet can be published. */
export type Left = {
  readonly missing: number
  readonly contradictions: number
  readonly warnings: number
}

export type CockpitRow = {
  readonly summary: Summary
  /** In the order of `listedSections`. */
  readonly states: readonly CockpitState[]
  readonly left: Left
  readonly isOverdue: boolean
}

export type Cockpit = {
  readonly rows: readonly CockpitRow[]
  /** How many countries have nothing left in a section, in the order of `listedSections`. */
  readonly done: readonly number[]
  /** How many countries each of these is said of. */
  readonly counts: Readonly<
    Record<'missing' | 'contradictions' | 'unvalidated' | 'overdue' | 'published', number>
  >
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
const isDone: ReadonlySet<CockpitState> = new Set(['examined', 'sent', 'validated', 'nothingAsked'])
const isOut: ReadonlySet<Status> = new Set(['published', 'corrected'])

/** An edition, country by country. `today` is YYYY-MM-DD where the analyst is. */
export function cockpitOf(summaries: readonly Summary[], edition: number, today: string): Cockpit {
  const rows = summaries
    .filter((summary) => summary.edition === edition)
    .toSorted((one, other) => byName.compare(one.country, other.country))
    .map((summary) => rowOf(summary, today))
  const count = (holds: (row: CockpitRow) => boolean) => rows.filter(holds).length
  return {
    rows,
    done: listedSections.map((_, at) => count(({ states }) => isDone.has(states[at]!))),
    counts: {
      missing: count(({ left }) => left.missing > 0),
      contradictions: count(({ left }) => left.contradictions > 0),
      unvalidated: count(({ summary: { status } }) => readBy[status] !== 'validated'),
      overdue: count(({ isOverdue }) => isOverdue),
      published: count(({ summary: { status } }) => isOut.has(status)),
    },
  }
}

function rowOf(summary: Summary, today: string): CockpitRow {
  const { status, findings, due } = summary
  const read = readBy[status]
  const [missing, contradictions, warnings] = findings
  return {
    summary,
    states: readSections(summary.sections).map((state) =>
      state === 'examined' && read ? read : state,
    ),
    left: { missing, contradictions, warnings },
    isOverdue: due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) && due < today,
  }
}

/** The same as a table, for spreadsheets. */
export function cockpitTable({ rows }: Cockpit): {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
} {
  const { titles } = words
  return {
    columns: [
      titles.code,
      titles.country,
      titles.edition,
      titles.status,
      ...listedSections.map((section) => words.sections[section]),
      titles.missing,
      titles.contradictions,
      titles.warnings,
      titles.due,
    ],
    rows: rows.map(({ summary, states, left }) => [
      summary.code,
      summary.country,
      summary.edition,
      appWords.statuses[summary.status],
      ...states.map((state) => words.states[state]),
      left.missing,
      left.contradictions,
      left.warnings,
      summary.due,
    ]),
  }
}
