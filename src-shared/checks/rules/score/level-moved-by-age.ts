import { rubricOf } from '../../../codebook/lookup'
import { addressAt } from '../../../factsheet/address'
import { printPoints } from '../../../maturity/points'
import { suggest } from '../../../maturity/suggest'
import { scoreFindings } from '../../../words/findings-score'
import type { Rule } from '../../rule'

const level = addressAt('assessments', 'continuity', 'level')

/**
 * A new edition counts ages from a later year: the level that the same facts suggest may be another one, and the level
 * that came over from the edition before would stay unnoticed. It ends when somebody has stood by the level.
 */
export const levelMovedByAge: Rule = {
  rule: 'level-moved-by-age',
  of: 'record',
  find: ({ record }) => {
    const { rolled, collection } = record
    if (!rolled || rolled.answers[level]?.said) return []
    if (rolled.collection.year === collection.year) return []
    const [was, is] = [{ ...record, collection: rolled.collection }, record].map(
      (each) => suggest(each).continuity.level,
    )
    if (was == null || is == null || was === is) return []
    return [
      {
        address: level,
        says: scoreFindings.movedByAge(rubricOf(record.codebook, 'continuity').label, {
          edition: rolled.edition,
          from: `${rolled.collection.year}: ${printPoints(was)}`,
          to: `${collection.year}: ${printPoints(is)}`,
        }),
        facts: [rolled.collection.year, collection.year, was, is],
      },
    ]
  },
}
