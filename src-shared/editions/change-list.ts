import type { Change } from '../changes/change'
import { alterationWords } from '../changes/change-line'
import { rubricOf } from '../codebook/lookup'
import type { Factsheet } from '../factsheet/factsheet'
import { paragraph, says, written } from '../document/inlines'
import type { Block, DocumentPart, FactsheetDocument } from '../document/tree'
import { printPoints } from '../maturity/points'
import { ruleWords } from '../maturity/rule'
import { changeListWords as words } from '../words/editions'
import { editorWords } from '../words/editor'
import type { EditionChanges } from './compare-editions'

/** Two editions, the older first, with what changed and what is to be known of the comparison. */
type ToList = {
  readonly before: Factsheet
  readonly after: Factsheet
  readonly found: EditionChanges
  readonly notes: readonly string[]
}

/** The same for programs. */
export function changeListText({ before, after, found, notes }: ToList): string {
  const of = ({ id, edition, codebook }: Factsheet) => ({ id, edition, codebook: codebook.id })
  const stated = { before: of(before), after: of(after), notes, ...found }
  return `${JSON.stringify(stated, null, 2)}\n`
}

/** What changed between two editions, as a document of its own: the score with what moved it, then field by field. */
export function changeListOf({ before, after, found, notes }: ToList): FactsheetDocument {
  const country = after.country.name
  const title = words.title(country, before.edition, after.edition)
  const line = (address: string, text: string) => ({ address, text })
  const roomOf = (change: Change) => change.part.split('/')[0]!
  const groups = [...new Set(found.changes.map(roomOf))].map(
    (name) => [name, found.changes.filter((change) => roomOf(change) === name)] as const,
  )
  return {
    title,
    lang: 'en',
    author: after.publisher,
    country,
    edition: after.edition,
    cover: {
      kind: words.kind,
      subject: words.between(before.edition, after.edition),
      country: line('country/name', country),
      alsoKnownAs: undefined,
      footnote: undefined,
      edition: line('edition', words.count(found.changes.length)),
      collection: line('collection', words.collected(whenOf(before), whenOf(after))),
      publisher: undefined,
      published: undefined,
      authors: undefined,
      draft: undefined,
    },
    missing: [],
    parts: [
      part('score', words.score, [
        ...notes.map((note) => says('body', note)),
        ...scoreBlocks(after, found),
      ]),
      ...groups.map(([name, changes]) => part(name, titleOf(name), changes.map(changeBlock))),
    ],
  }
}

const part = (anchor: string, title: string, blocks: readonly Block[]): DocumentPart => ({
  kind: 'chapter',
  anchor: `changes-${anchor}`,
  number: '',
  title,
  address: '',
  blocks,
})

function titleOf(name: string): string {
  const titles: Readonly<Record<string, string>> = editorWords.parts
  return titles[name] ?? words.others
}

const whenOf = ({ collection: { year, quarter } }: Factsheet) =>
  [quarter, year].filter(Boolean).join(' ') || words.unknown

function scoreBlocks({ codebook }: Factsheet, { score, moved }: EditionChanges): Block[] {
  const points = (value: number | null) => (value === null ? words.none : printPoints(value))
  const rows = score.criteria.map(({ criterion, assessed }) =>
    words.moved(
      rubricOf(codebook, criterion).label,
      points(assessed.before),
      points(assessed.after),
    ),
  )
  return [
    says('body', words.moved(words.total, points(score.total.before), points(score.total.after))),
    { kind: 'list', start: null, items: rows.map((row) => [says('body', row)]) },
    ...moved.flatMap(({ criterion, rules, gone, come }) => [
      says(
        'body',
        words.rule(
          rubricOf(codebook, criterion).label,
          ruleWords[rules.before],
          ruleWords[rules.after],
        ),
      ),
      {
        kind: 'list' as const,
        start: null,
        items: [
          ...gone.map((fact) => [says('body', words.gone(fact.words))]),
          ...come.map((fact) => [says('body', words.come(fact.words))]),
        ],
      },
    ]),
  ]
}

function changeBlock(change: Change): Block {
  const { label, about } = change
  const where = about === undefined ? label : `${about} · ${label}`
  return paragraph(
    'body',
    { kind: 'strong', inlines: [written(`${where}: `)] },
    written(alterationWords(change)),
  )
}
