import { criteria, type Criterion } from '../codebook/criteria'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { suggest, type Suggestions } from '../maturity/suggest'
import { adoptedAssessment } from '../maturity/total'
import type { Clash } from './clash'
import { isSame } from './same'
import { levelParts } from './three-way'

/**
 * The levels that one side gave, or gave anew, while the other side changed the facts that they rest on: nobody has
 * judged these facts so. A level that was taken back rests on none.
 */
export function levelsOnOtherFacts({
  base,
  left,
  right,
}: Readonly<Record<'base' | 'left' | 'right', Factsheet>>): readonly Clash[] {
  const facts = new Map<Factsheet, Suggestions>()
  // Only where a level was given: in most merges none was.
  const factsOf = (record: Factsheet) => {
    const known = facts.get(record) ?? suggest(record)
    facts.set(record, known)
    return known
  }
  return criteria.flatMap((criterion): readonly Clash[] => {
    const isAsBefore = (side: Factsheet) =>
      isSame(levelOf(side, criterion), levelOf(base, criterion))
    if (isAsBefore(left) === isAsBefore(right)) return []
    const [judged, other] = isAsBefore(right) ? [left, right] : [right, left]
    if ((levelOf(judged, criterion)?.['level'] ?? null) === null) return []
    const [before, there, here] = [base, other, judged].map((each) =>
      restsOn(factsOf(each), criterion),
    )
    if (there === before || there === here) return []
    const assessment = addressAt('assessments', criterion)
    return [
      {
        why: 'levelOnOtherFacts',
        address: `${assessment}/level`,
        places: levelParts.map((part) => `${assessment}/${part}`),
      },
    ]
  })
}

function levelOf(record: Factsheet, criterion: Criterion) {
  const assessment = adoptedAssessment(record, criterion)
  if (!assessment) return undefined
  return Object.fromEntries(levelParts.map((part) => [part, assessment[part]]))
}

/** The facts by their words, as an assessment remembers them. */
function restsOn(suggestions: Suggestions, criterion: Criterion): string {
  const { rule, used } = suggestions[criterion]
  return JSON.stringify([rule, used.map(({ words }) => words)])
}
