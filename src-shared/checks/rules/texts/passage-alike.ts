import { addressAt } from '../../../factsheet/address'
import { textFindings } from '../../../words/findings-texts'
import { isDraft } from '../../../factsheet/text'
import type { Rule } from '../../rule'
import { paragraphsOf } from '../../passages-alike'

/** The comparison with other factsheets is made aside; here only stands whether its passages are still there. */
export const passageAlike: Rule = {
  rule: 'passage-alike',
  of: 'record',
  find: ({ texts, alike }) =>
    (alike ?? []).flatMap(({ address, passage, other }) => {
      const at = texts.find((each) => each.address === address)
      // What the app proposes is the same everywhere, until somebody makes it theirs.
      if (!at || isDraft(at.text)) return []
      if (!paragraphsOf(at.text.markdown).includes(passage)) return []
      return [
        {
          address: at.address,
          says: textFindings.alike(at.name(), other.country, other.edition, passage),
          facts: [passage, addressAt(other.id, other.address)],
        },
      ]
    }),
}
