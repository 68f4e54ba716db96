import type { Source } from '../factsheet/source'
import { readableUrl } from './readable-url'

/** What shows that two entries are the same publication, strongest first. */
export const likenesses = ['doi', 'url', 'titleAndYear'] as const
export type Likeness = (typeof likenesses)[number]

type Entry = Pick<Source, 'csl'>

/** The first of `among` that is the same publication as `entry`, by the strongest likeness there is. */
export function sameAs<E extends Entry>(
  entry: Entry,
  among: readonly E[],
): { readonly found: E; readonly by: Likeness } | undefined {
  const own = marksOf(entry)
  for (const by of likenesses) {
    const mark = own[by]
    const found = mark === undefined ? undefined : among.find((each) => marksOf(each)[by] === mark)
    if (found) return { found, by }
  }
  return undefined
}

export type Marks = { readonly [L in Likeness]: string | undefined }

/** Comparing each new entry with each old one asks for the same marks again and again. */
const known = new WeakMap<Entry['csl'], Marks>()

/** By what an entry is known again: two with the same mark are one publication. */
export function marksOf({ csl }: Entry): Marks {
  const before = known.get(csl)
  if (before) return before
  const marks = {
    doi: doiMark(csl.DOI) ?? doiMark(csl.URL),
    url: urlMark(csl.URL),
    titleAndYear: titleMark(csl),
  }
  known.set(csl, marks)
  return marks
}

/** "https://doi.org/10.1000/ABC", "doi:10.1000/abc" and "10.1000/abc" are one. */
function doiMark(given: string | undefined): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+?)[.,;]?$/i
    .exec(given?.trim() ?? '')?.[1]
    ?.toLowerCase()
}

/** Without scheme, "www.", trailing slash, tracking and the way letters were encoded. A fragment may name another law. */
function urlMark(given: string | undefined): string | undefined {
  const [address = '', fragment] = (given?.trim() ?? '').split(/#(.*)/s)
  const [place = '', query] = address.split(/\?(.*)/s)
  const bare = place.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  const [host = '', ...path] = bare.split('/')
  if (host === '') return undefined
  const asked = (query ?? '').split('&').filter((each) => each !== '' && !/^utm_/i.test(each))
  const where = [host.toLowerCase(), ...path].join('/').replace(/\/+$/, '')
  const whole = `${where}?${asked.join('&')}#${fragment ?? ''}`.replace(/[?#]+$/, '')
  return readableUrl(whole).normalize('NFC')
}

/** Letters and digits of title and year alone; a title without a year does not settle it. */
function titleMark({ title, issued }: Source['csl']): string | undefined {
  const year = issued?.['date-parts']?.[0]?.[0] ?? /\d{4}/.exec(issued?.raw ?? '')?.[0]
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return year === undefined || letters === '' ? undefined : `${letters} ${year}`
}
