import { categoriesOf, categoryOf } from '../codebook/lookup'
import { comparedLists, type ComparedList, type Digest } from './digest'

/**
 * What a country says of a category. Only `yes` and `no` count: in the others nobody has said that it is not so.
 * `early` is a tick in a list that nobody has gone through; `none` that no policy is in force; `notAsked` that the
 * codebook of the factsheet does not offer it.
 */
export const answers = ['yes', 'no', 'early', 'unexamined', 'none', 'notAsked'] as const
export type Answer = (typeof answers)[number]

/** A category over all countries. */
export type Row = {
  readonly code: string
  readonly label: string
  /** By the order of the countries. */
  readonly answers: readonly Answer[]
} & Share

/** How many say yes, of how many that say yes or no; no share where nobody does. */
export type Share = {
  readonly yes: number
  readonly base: number
  readonly share: number | null
}

export function matrixOf(countries: readonly Digest[], list: ComparedList): readonly Row[] {
  const at = comparedLists.indexOf(list)
  const stands = countries.map((country) => standing(country, at))
  return rowsOf(countries, list, at).map(({ code, label }) => {
    const given = stands.map((stand) => stand(list, code))
    return { code, label, answers: given, ...shareOf(given) }
  })
}

export function shareOf(given: readonly Answer[]): Share {
  const yes = given.filter((answer) => answer === 'yes').length
  const base = yes + given.filter((answer) => answer === 'no').length
  return { yes, base, share: base === 0 ? null : yes / base }
}

/** What a country says of one category. */
export function answerOf(country: Digest, list: ComparedList, code: string): Answer {
  return standing(country, comparedLists.indexOf(list))(list, code)
}

function standing(country: Digest, at: number): (list: ComparedList, code: string) => Answer {
  const { inForce } = country
  const isExamined = inForce.every(({ examined }) => examined[at])
  const ticked = new Set(inForce.flatMap((policy) => policy.ticked[at] ?? []))
  const apart = new Set(country.apart.codes.map(([list, code]) => `${list}/${code}`))
  const use = { id: country.codebook, extensions: country.extensions }
  return (list, code) => {
    if (inForce.length === 0)
      return country.isWithout || country.policies > 0 ? 'none' : 'unexamined'
    if (apart.has(`${list}/${code}`)) return 'notAsked'
    const isOffered = categoryOf(use, list, code).kind === 'offered'
    if (ticked.has(code)) return isExamined && isOffered ? 'yes' : 'early'
    if (!isOffered) return 'notAsked'
    return isExamined ? 'no' : 'unexamined'
  }
}

/** Every category that was offered to somebody, and every code that somebody ticked all the same. */
function rowsOf(countries: readonly Digest[], list: ComparedList, at: number) {
  const rows = new Map<string, string>()
  for (const use of new Map(
    countries.map(({ codebook: id, extensions }) => [
      `${id} ${extensions.join(' ')}`,
      { id, extensions },
    ]),
  ).values())
    for (const { code, label } of categoriesOf(use, list)) rows.set(code, label)
  for (const { inForce, codebook: id, extensions } of countries)
    for (const { ticked } of inForce)
      for (const code of ticked[at] ?? []) {
        if (rows.has(code)) continue
        const known = categoryOf({ id, extensions }, list, code)
        rows.set(code, known.kind === 'unknown' ? code : known.category.label)
      }
  return [...rows].map(([code, label]) => ({ code, label }))
}
