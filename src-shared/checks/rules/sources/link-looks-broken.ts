import { sourceFindings } from '../../../words/findings-sources'
import { isBlank, lacksSchemeOnly, urlComplaint } from '../../field'
import type { Rule } from '../../rule'

/** Signs that a part of a well-formed address was lost on the way, or that something beside it was taken along. */
const signs: readonly RegExp[] = [
  // A file name that begins with what joins two words: "/cfe/_Korea.pdf".
  /\/[_-]\p{L}[^/?#]*\.\w{2,5}(?:[?#]|$)/u,
  // Cut off, or shortened for print.
  /(?:[-_(,;]|…|\.\.\.?)$/u,
  /…|\.{3}/u,
  // Two addresses in one.
  /^.+https?:\/\/(?=.*)/iu,
  // A full stop of the sentence around it.
  /[^.]\.$/u,
  // A host that is no name of the web: it lacks its ending.
  /^https?:\/\/[^./?#:]+(?:[/?#:]|$)/iu,
]

/** Archives and proxies carry another address in their own. */
const carriesAnother = /^https?:\/\/(?:web\.archive\.org|archive\.\w+|[^/]*proxy[^/]*)\//i

/** Only what can be seen without going there: the app makes no connection. */
export const linkLooksBroken: Rule = {
  rule: 'link-looks-broken',
  of: 'source',
  find: ({ source, address, name }) => {
    const url = source.csl.URL ?? ''
    if (isBlank(url) || (urlComplaint(url) !== undefined && !lacksSchemeOnly(url))) return []
    if (carriesAnother.test(url) || !signs.some((sign) => sign.test(url))) return []
    return [
      {
        address: `${address}/csl/URL`,
        says: sourceFindings.looksBroken(name(), url),
        facts: [url],
      },
    ]
  },
}
