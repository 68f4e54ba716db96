import { currentCodebook } from '../codebook/editions'
import { criteria, levels } from '../codebook/criteria'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import type { Note } from '../factsheet/people'
import type { Source } from '../factsheet/source'
import { emptyText } from '../factsheet/text'
import { statuses } from '../factsheet/statuses'
import { chance as chanceOf, type Chance } from './chance'
import { dayOf, inventedCourse } from './course'
import { inventedPolicy, type Stage } from './policies'
import { prose, proseText } from './texts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** What ISO 3166-1 leaves to its users; Kosovo has XK by custom. There are no more: further countries have no code. */
const codes = [
  ...alphabet.filter((letter) => letter !== 'K').map((letter) => `X${letter}`),
  ...alphabet.slice(alphabet.indexOf('M')).map((letter) => `Q${letter}`),
  'AA',
  'ZZ',
]
const lastEdition = 2022
const mostEditions = 20
/** One series: so many countries in an edition, as long as there are not far more factsheets. */
const series = 56
const day = 24 * 3600 * 1000

/** A factsheet of a generated library, and when it was changed last. */
export type Testland = { readonly record: Factsheet; readonly changedAt: Date }

/**
 * A whole library of invented factsheets, the same for the same count and seed: up to 56 are one edition, more are
 * several. They differ as real ones do: in what is answered, examined and ticked, in status, score, scripts and findings.
 */
export function* testlands(count: number, seed: number): Generator<Testland> {
  const chance = chanceOf(seed)
  const countries = Math.min(count, Math.max(series, Math.ceil(count / mostEditions)))
  for (let place = 0; place < count; place += 1) {
    const country = place % countries
    const edition = lastEdition - Math.floor(place / countries)
    yield testlandOf(chance, country, edition)
  }
}

function testlandOf(chance: Chance, country: number, edition: number): Testland {
  // Older editions are done; of the last one some are barely begun, many in work.
  const reached =
    edition < lastEdition ? chance.one([0.98, 1]) : chance.one([0.1, 0.5, 0.8, 0.95, 1, 1])
  const changed = Date.UTC(edition + 1, 0, 1) - chance.upTo(300 * 24 * 3600) * 1000
  const person = { id: chance.id(), name: `Testland analyst ${1 + chance.upTo(6)}` }
  const stage: Stage = { done: reached, at: new Date(changed - day).toISOString(), by: person.id }
  const begun = beginFactsheet(
    {
      id: chance.id(),
      code: codes[country] ?? '',
      name: `Testland ${letters(country)}`,
      edition,
    },
    currentCodebook,
    codebookHash(currentCodebook),
  )
  const isLate = reached >= 0.95
  const status = chance.one(
    isLate ? statuses : chance.onceIn(3) ? (['inReview'] as const) : (['draft'] as const),
  )
  const isDone = () => chance.upTo(1000) < reached * 1000
  const text = (length: number) => (isDone() ? proseText(chance, length) : emptyText())
  const isScored = reached > 0.5 && !chance.onceIn(6)
  const sources = Array.from({ length: isDone() ? 3 + chance.upTo(4) : chance.upTo(2) }, () =>
    inventedSource(chance, edition),
  )
  const record: Factsheet = {
    ...begun,
    publisher: isDone() ? 'Institute of Testland' : '',
    publicationDate: status === 'published' ? dayOf(new Date(changed)) : '',
    collection: isDone() ? { year: String(edition), quarter: 'Q3' } : begun.collection,
    introduction: text(700),
    ...(chance.onceIn(20)
      ? { absence: { declared: true, explanation: proseText(chance, 200) } }
      : { policies: inventedPolicies(chance, stage, edition) }),
    assessments: begun.assessments.map((each) => ({
      ...each,
      level: isScored && !chance.onceIn(30) ? chance.one(levels) : null,
      reason: isScored && !chance.onceIn(20) ? prose(chance, 60) : '',
      at: stage.at,
    })),
    stateOfPlay: Object.fromEntries(
      criteria.map((criterion) => [criterion, text(350)]),
    ) as Factsheet['stateOfPlay'],
    sources,
    // One that nothing cites is a finding, which a few shall have.
    evidence: sources
      .filter(() => !chance.onceIn(12))
      .map(({ id }) => ({ id: chance.id(), target: { address: 'introduction' }, source: id })),
    people: [{ ...person, role: chance.one(['author', 'analyst']) }],
    events: inventedCourse(chance, status, changed, person.id),
    notes: inventedNotes(chance, stage, changed),
  }
  return { record: withRelations(record, chance), changedAt: new Date(changed) }
}

/** A, B … Z, AA, AB … */
function letters(country: number): string {
  const before = Math.floor(country / alphabet.length)
  return `${before > 0 ? letters(before - 1) : ''}${alphabet[country % alphabet.length]}`
}

function inventedPolicies(chance: Chance, stage: Stage, edition: number) {
  const year = edition - 1 - chance.upTo(15)
  return Array.from({ length: 1 + chance.upTo(3) }, (_, place) =>
    inventedPolicy(
      chance,
      stage,
      place === 0
        ? { status: chance.onceIn(15) ? 'planned' : 'inForce', year }
        : { status: chance.onceIn(4) ? 'inForce' : 'ended', year: year - place * 8 },
    ),
  )
}

function withRelations(record: Factsheet, chance: Chance): Factsheet {
  const [first, second] = record.policies
  if (!first || second?.status !== 'ended') return record
  return {
    ...record,
    relations: [{ id: chance.id(), from: first.id, to: second.id, kind: 'succeeds' }],
    evaluations: chance.onceIn(3)
      ? [
          {
            id: chance.id(),
            policy: second.id,
            year: String(record.edition - chance.upTo(8)),
            kind: chance.one(['ex-ante', 'interim', 'monitoring']),
            title: prose(chance, 40),
            sources: [],
          },
        ]
      : [],
  }
}

function inventedSource(chance: Chance, edition: number): Source {
  return {
    id: chance.id(),
    csl: {
      type: chance.one(['report', 'webpage', 'legislation']),
      title: prose(chance, 60),
      author: [{ literal: 'Ministry of Testland' }],
      issued: { 'date-parts': [[edition - chance.upTo(10)]] },
      URL: `https://example.org/${chance.id()}`,
    },
    accesses: [`${edition}-08-${String(1 + chance.upTo(28)).padStart(2, '0')}`],
  }
}

function inventedNotes(chance: Chance, { at, by }: Stage, changed: number): Note[] {
  if (!chance.onceIn(4)) return []
  const due = chance.onceIn(2) ? { due: dayOf(new Date(changed + chance.upTo(60) * day)) } : {}
  const resolved = chance.onceIn(2) ? { resolved: { by, at } } : {}
  const rest = { text: prose(chance, 50), kind: 'verify' as const, ...due, ...resolved }
  return [{ id: chance.id(), target: 'introduction', author: by, at, ...rest }]
}
