import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'
import { codesOf } from './category-lists'
import { standingOf } from './category-standing'

/** Known from another edition: the record stays valid, but beside its own edition it cannot be compared. */
export const categoryRetired: Rule = {
  rule: 'category-retired',
  of: 'policy',
  find: (at, setting) =>
    codesOf(at).flatMap(({ list, code, address }) => {
      const standing = standingOf(setting, list, code)
      if (standing.kind !== 'retired') return []
      return [
        {
          address,
          says: sectionFindings.retired(standing.label, at.name, standing.edition),
          facts: [code, setting.codebook.id],
        },
      ]
    }),
}
