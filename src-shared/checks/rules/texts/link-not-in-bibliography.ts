import { marksOf } from '../../../bibliography/same-source'
import { addressAt } from '../../../factsheet/address'
import type { Factsheet } from '../../../factsheet/factsheet'
import { beginSource, type Source } from '../../../factsheet/source'
import { textFindings } from '../../../words/findings-texts'
import { byWording } from '../../by-wording'
import type { Rule } from '../../rule'
import { linksIn, type LinkInText } from './links'

export const linkNotInBibliography: Rule = {
  rule: 'link-not-in-bibliography',
  of: 'record',
  rests: ({ record, texts }) => [texts, record.sources],
  find: ({ record, texts }) => {
    const linked = texts.flatMap((at) => linksIn(at.text.markdown).map((each) => ({ at, each })))
    if (linked.length === 0) return []
    const listed = new Set(record.sources.flatMap(({ csl }) => marksFrom(csl)))
    const told = new Set<string>()
    return linked.flatMap(({ at, each }) => {
      const marks = marksOfLink(each.url)
      const place = `${at.address} ${marks.join(' ')}`
      if (marks.some((mark) => listed.has(mark)) || told.has(place)) return []
      told.add(place)
      return [
        {
          address: at.address,
          says: textFindings.linkNotListed(at.name(), each.words || each.url),
          facts: [each.url],
          mend: {
            label: textFindings.addSource,
            operations: (now: Factsheet) => [
              {
                kind: 'add' as const,
                address: addressAt('sources', freeId(now, each.url)),
                at: now.sources.length,
                item: sourceOf(now, each),
              },
            ],
          },
        },
      ]
    })
  },
}

const marksFrom = (csl: Source['csl']) => {
  const { doi, url } = marksOf({ csl })
  return [doi && `doi ${doi}`, url && `url ${url}`].filter((mark) => mark !== undefined)
}

const marksOfLink = byWording((url) => marksFrom({ type: 'webpage', title: '', URL: url }))

function sourceOf(record: Factsheet, { url, words }: LinkInText): Source {
  return {
    ...beginSource(freeId(record, url)),
    csl: { type: 'webpage', title: words, URL: /^www\./i.test(url) ? `https://${url}` : url },
  }
}

/** An id made of the address, so that the same mend makes the same record. */
function freeId({ sources }: Factsheet, url: string): string {
  const stem =
    url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .replaceAll(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 40) || 'link'
  const taken = new Set(sources.map(({ id }) => id))
  let id = stem
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`
  return id
}
