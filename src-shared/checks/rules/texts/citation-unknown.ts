import { textFindings } from '../../../words/findings-texts'
import type { Rule } from '../../rule'
import { citedIn } from './cited'

export const citationUnknown: Rule = {
  rule: 'citation-unknown',
  of: 'record',
  rests: ({ record, texts }) => [texts, record.sources],
  find: ({ record, texts }) => {
    const ids = new Set(record.sources.map(({ id }) => id))
    return texts.flatMap((at) =>
      citedIn(at.text.markdown)
        .filter((id) => !ids.has(id))
        .map((id) => ({
          address: at.address,
          says: textFindings.citationUnknown(at.name(), id),
          facts: [id],
        })),
    )
  },
}
