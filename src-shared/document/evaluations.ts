import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Evaluation } from '../factsheet/links'
import { documentWords } from '../words/document'
import { paragraph, written } from './inlines'
import { printableLine } from './printable'
import type { Printing } from './printing'
import type { Block } from './tree'

const words = documentWords.lineage

export function evaluationsOf(record: Factsheet, policy: string): readonly Evaluation[] {
  return record.evaluations.filter((each) => each.policy === policy)
}

/** Evaluations, one a line: title, kind, year and the sources of each. */
export function evaluationList(
  { use, citing }: Printing,
  evaluations: readonly Evaluation[],
): readonly Block[] {
  return evaluations.map((evaluation) => {
    const { id, kind, year, title, sources } = evaluation
    const about = [kind === null ? '' : labelOf(use, 'evaluationAvailability', kind), year]
    const line = words.evaluation(
      printableLine(title) || words.unnamedEvaluation,
      about.map(printableLine).filter(Boolean).join(', '),
    )
    const cited = [
      ...sources.map((source) => citing.cite(source, '')),
      ...['', '/year', '/kind', '/title'].flatMap((field) =>
        citing.evidenceFor(`${addressAt('evaluations', id)}${field}`),
      ),
    ].filter(
      (each, index, all) =>
        all.findIndex((one) => one.source === each.source && one.locator === each.locator) ===
        index,
    )
    return {
      ...paragraph(
        'body',
        written(line),
        ...(cited.length > 0
          ? [
              { kind: 'text' as const, text: ' ' },
              { kind: 'citation' as const, cited },
            ]
          : []),
      ),
      address: addressAt('evaluations', id),
    }
  })
}
