import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'
import { codesOf } from './category-lists'
import { standingOf } from './category-standing'

/** Of an extension of the codebook: useful perhaps, but never seen in print. */
export const categoryNotAttested: Rule = {
  rule: 'category-not-attested',
  of: 'policy',
  find: (at, setting) =>
    codesOf(at).flatMap(({ list, code, address }) => {
      const standing = standingOf(setting, list, code)
      if (standing.kind !== 'notAttested') return []
      const { label, extension, isOn } = standing
      return [
        {
          address,
          says: sectionFindings.notAttested(label, at.name, extension, isOn),
          facts: [code, isOn],
        },
      ]
    }),
}
