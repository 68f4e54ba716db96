import type { Act } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import type { LabelledField } from '../factsheet/fields'
import type { RolledAnswer, Verdict } from '../factsheet/rolled'
import { answerAt, answersOf, answerSha } from './answers'

/**
 * What has become of an answer of the edition before: `carried` while nobody has said anything of it. One that reads
 * otherwise now is `updated`, whoever changed it, unless it was said to be corrected; `new` was not answered there.
 */
export type Standing =
  { readonly is: 'carried' | 'new' } | { readonly is: Verdict; readonly said?: Act }

export type RolledField = LabelledField & { readonly standing: Standing }

/** Every answer of a factsheet with where it stands, in the order of print; none where it was not made of an edition before. */
export function rolledFields(record: Factsheet): readonly RolledField[] {
  const { rolled } = record
  if (!rolled) return []
  return answersOf(record).flatMap((field) => {
    const came = rolled.answers[field.address]
    const answer = answerAt(record, field.address)
    if (!came && answer === undefined) return []
    return [{ ...field, standing: came ? standingOf(came, answer) : { is: 'new' as const } }]
  })
}

/** Those of which nobody has said anything yet. */
export function carriedAmong(fields: readonly RolledField[]): readonly RolledField[] {
  return fields.filter(({ standing }) => standing.is === 'carried')
}

/** How many of the answers that came over have been stood by, and of how many. */
export function standingProgress(fields: readonly RolledField[]): {
  readonly done: number
  readonly of: number
} {
  const of = fields.filter(({ standing }) => standing.is !== 'new').length
  return { done: of - carriedAmong(fields).length, of }
}

function standingOf({ was, said }: RolledAnswer, answer: unknown): Standing {
  const act = said && { said: { by: said.by, at: said.at } }
  const isSame = answerSha(answer) === was
  if (!isSame) {
    const verdict = said?.verdict === 'corrected' ? 'corrected' : 'updated'
    // Whoever said that nothing has changed said it of another answer.
    return { is: verdict, ...(said?.verdict !== 'unchanged' && act) }
  }
  return said?.verdict === 'unchanged' ? { is: 'unchanged', ...act } : { is: 'carried' }
}
