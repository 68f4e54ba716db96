import { sourceFindings } from '../../../words/findings-sources'
import { lacksSchemeOnly } from '../../field'
import type { Rule } from '../../rule'

export const linkWithoutScheme: Rule = {
  rule: 'link-without-scheme',
  of: 'source',
  find: ({ source, address, name }) => {
    const url = source.csl.URL ?? ''
    if (!lacksSchemeOnly(url)) return []
    const where = `${address}/csl/URL`
    return [
      {
        address: where,
        says: sourceFindings.withoutScheme(name(), url),
        facts: [url],
        mend: {
          label: sourceFindings.addScheme,
          operations: () => [
            { kind: 'text', address: where, at: 0, removed: '', inserted: 'https://' },
          ],
        },
      },
    ]
  },
}
