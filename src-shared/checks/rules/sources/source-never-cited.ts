import type { Factsheet } from '../../../factsheet/factsheet'
import { sourceFindings } from '../../../words/findings-sources'
import type { Rule, Whole } from '../../rule'
import { citedIn } from '../texts/cited'

/** Cited in a text, as evidence or for an evaluation. A translation and what it translates stand for one another. */
export const sourceNeverCited: Rule = {
  rule: 'source-never-cited',
  of: 'record',
  rests: ({ record, sources, texts }) => [
    sources,
    texts,
    record.evidence,
    record.evaluations,
    record.assessments,
    ...record.policies.flatMap(({ instruments, focus, beneficiaries }) => [
      instruments,
      focus,
      beneficiaries,
    ]),
  ],
  find: (whole) => {
    const { record, sources } = whole
    const cited = citedBy(whole)
    for (const { id, translationOf } of record.sources) {
      if (!translationOf) continue
      if (cited.has(id)) cited.add(translationOf)
      else if (cited.has(translationOf)) cited.add(id)
    }
    return sources
      .filter(({ source }) => !cited.has(source.id))
      .map(({ address, name, source }) => ({
        address: `${address}/csl/title`,
        says: sourceFindings.neverCited(name()),
        facts: [source.csl.title],
      }))
  },
}

function citedBy({ record, texts }: Whole): Set<string> {
  return new Set([
    ...texts.flatMap(({ text }) => citedIn(text.markdown)),
    ...otherTexts(record).flatMap((markdown) => citedIn(markdown)),
    ...record.evidence.map(({ source }) => source),
    ...record.evaluations.flatMap(({ sources }) => sources),
  ])
}

/** Prose that is no text of its own: the words of “Others”, and reasons. */
function otherTexts({ policies, assessments }: Factsheet): readonly string[] {
  return [
    ...policies.flatMap(({ instruments, focus, beneficiaries }) =>
      [instruments.financial, instruments.technical, focus, beneficiaries].flatMap(({ choices }) =>
        choices.map(({ text }) => text ?? ''),
      ),
    ),
    ...assessments.map(({ reason }) => reason),
  ]
}
