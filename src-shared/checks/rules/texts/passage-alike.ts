import { addressAt, valueAt } from '../../../factsheet/address'
import { textFindings } from '../../../words/findings-texts'
import type { Rule } from '../../rule'
import { paragraphsOf } from '../../passages-alike'

/** The comparison with other factsheets is made aside; here only stands whether its passages are still there. */
export const passageAlike: Rule = {
  rule: 'passage-alike',
  of: 'record',
  find: ({ record, texts, alike }) =>
    (alike ?? []).flatMap(({ address, passage, other }) => {
      const markdown = valueAt(record, `${address}/markdown`)
      const at = texts.find((each) => each.address === address)
      if (!at || typeof markdown !== 'string' || !paragraphsOf(markdown).includes(passage))
        return []
      return [
        {
          address: at.address,
          says: textFindings.alike(at.name(), other.country, other.edition, passage),
          facts: [passage, addressAt(other.id, other.address)],
        },
      ]
    }),
}
