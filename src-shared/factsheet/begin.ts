import { criteria } from '../codebook/criteria'
import type { Codebook } from '../codebook/schema'
import { beginAssessment } from './assessment'
import { schemaVersion, type Factsheet } from './factsheet'
import { emptyText } from './text'

/** Version of the rules that suggest the levels; it moves when a rule moves. */
export const rulesVersion = '1'

/** A factsheet with nothing answered yet. `hash` is the codebook's content hash. */
export function beginFactsheet(
  given: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly edition: number
  },
  codebook: Codebook,
  hash: string,
): Factsheet {
  return {
    schemaVersion,
    id: given.id,
    country: { code: given.code, name: given.name, alsoKnownAs: '', footnote: '' },
    edition: given.edition,
    codebook: { id: codebook.id, version: codebook.version, hash, extensions: [] },
    rulesVersion,
    publisher: '',
    publicationDate: '',
    collection: { year: '', quarter: null },
    introduction: emptyText(),
    chapters: [],
    absence: { declared: false, explanation: emptyText() },
    policies: [],
    relations: [],
    evaluations: [],
    assessments: criteria.map(beginAssessment),
    stateOfPlay: {
      scope: emptyText(),
      continuity: emptyText(),
      evidence: emptyText(),
      instruments: emptyText(),
    },
    sources: [],
    evidence: [],
    people: [],
    events: [],
    notes: [],
    glossary: [],
    extensions: {},
  }
}
