import { partProgress, type Progress } from '../checks/progress'
import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldAt, type LabelledField } from '../factsheet/fields'
import { partOf, type Part } from '../factsheet/parts'
import { answersOf } from './answers'
import { rolledFields, type RolledField } from './carried'

/**
 * How far each part is, in the order of the navigation. In a factsheet that was made of the edition before, what counts
 * are the answers that somebody stands by, not that they are filled; what is missing is added to what is to be done.
 * `filled` is how far each part is filled, where that is known already.
 */
export function editionProgress(
  record: Factsheet,
  filled: ReadonlyMap<Part, Progress> = partProgress(record),
): ReadonlyMap<Part, Progress> {
  if (!record.rolled) return filled
  const all = rolledFields(record).filter(({ standing }) => standing.is !== 'new')
  return new Map(
    [...filled].map(([part, { answered, of }]) => {
      const fields = all.filter(({ address }) => partOf(address) === part)
      const stoodBy = fields.filter(({ standing }) => standing.is !== 'carried').length
      return [part, { answered: stoodBy, of: fields.length + of - answered }]
    }),
  )
}

/** The same of the whole factsheet, from the progress of its parts. */
export function wholeProgress(parts: ReadonlyMap<Part, Progress>): Progress {
  let [answered, of] = [0, 0]
  for (const part of parts.values()) {
    answered += part.answered
    of += part.of
  }
  return { answered, of }
}

/** The answer that an address belongs to, or that is the first of what stands at it. */
export function answerAround(record: Factsheet, address: Address): LabelledField | undefined {
  const answers = answersOf(record)
  return fieldAt(answers, address) ?? answers.find((each) => each.address.startsWith(`${address}/`))
}

/** The next answer that nobody has stood by, in reading order; after the last comes the first. */
export function nextCarried(
  fields: readonly RolledField[],
  after: Address | undefined,
): RolledField | undefined {
  const here = fields.findIndex(({ address }) => address === after)
  return [...fields.slice(here + 1), ...fields.slice(0, here + 1)].find(
    ({ standing }) => standing.is === 'carried',
  )
}
