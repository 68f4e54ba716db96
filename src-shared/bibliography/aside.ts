/**
 * What a format has no field for goes into its note as `[csl original-title: …]`, for people to read and for this app to
 * take back. Braces, as citeproc would have them, do not survive in BibTeX, nor do lines of their own in RIS.
 */
export type Aside = {
  readonly fields: Readonly<Record<string, string>>
  readonly accesses: readonly string[]
  readonly translationOf: string | undefined
}

const accessedAlso = 'accessed-also'
const translationOf = 'translation-of'
const aside = /\s*\[csl ([a-zA-Z][a-zA-Z-]{0,39}): ([^[\]]*)\]/g
/** The citation library writes it wherever a page was read and there is no other note. */
const online = /^\[Online; accessed [^\]]*\]$/

/** A note without what was put aside in it, and what that was. The note is undefined where there is none. */
export function takeAside(note: unknown): {
  readonly note: string | undefined
  readonly said: Aside
} {
  const given = typeof note === 'string' ? note : ''
  const found = [...given.matchAll(aside)].map(
    ([, field = '', value = '']) => [field, value.trim()] as const,
  )
  const days = found.filter(([field]) => field === accessedAlso)
  const said: Aside = {
    fields: Object.fromEntries(
      found.filter(([field]) => field !== accessedAlso && field !== translationOf),
    ),
    accesses: days.flatMap(([, value]) => value.split(/[\s,]+/)).filter((day) => day !== ''),
    translationOf: found.find(([field]) => field === translationOf)?.[1],
  }
  if (typeof note !== 'string') return { note: undefined, said }
  return { note: given.replaceAll(aside, '').trim().replace(online, ''), said }
}

/** A note with more put aside in it. */
export function putAside(note: string, { fields, accesses, translationOf: of }: Aside): string {
  const all = [
    ...Object.entries(fields),
    ...(accesses.length > 0 ? [[accessedAlso, accesses.join(' ')] as const] : []),
    ...(of === undefined ? [] : [[translationOf, of] as const]),
  ]
  return [
    note,
    ...all.map(([field, value]) => `[csl ${field}: ${value.replaceAll(/[[\]\s]+/g, ' ')}]`),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
