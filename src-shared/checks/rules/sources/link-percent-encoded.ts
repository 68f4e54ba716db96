import { readableUrl } from '../../../bibliography/readable-url'
import type { Factsheet } from '../../../factsheet/factsheet'
import { valueAt } from '../../../factsheet/address'
import { diff } from '../../../factsheet/operations'
import { sourceFindings } from '../../../words/findings-sources'
import type { Rule } from '../../rule'

/** Letters of other scripts, written as codes that nobody can read. Codes of spaces and signs must stay. */
export const linkPercentEncoded: Rule = {
  rule: 'link-percent-encoded',
  of: 'source',
  find: ({ source, address, name }) => {
    const url = source.csl.URL ?? ''
    if (!url.includes('%') || readableUrl(url) === url) return []
    const where = `${address}/csl/URL`
    return [
      {
        address: where,
        says: sourceFindings.percentEncoded(name(), readableUrl(url)),
        facts: [url],
        mend: {
          label: sourceFindings.showReadable,
          operations: (now: Factsheet) => {
            const given = valueAt(now, where)
            return typeof given === 'string' ? diff(given, readableUrl(given), where) : []
          },
        },
      },
    ]
  },
}
