/** Ids by which things are called elsewhere. */
export type Renaming = ReadonlyMap<string, string>

/** A reference that leads nowhere goes on leading nowhere. */
export function renamed(names: Renaming, id: string): string {
  return names.get(id) ?? id
}

/**
 * A part of a record with every citation (`[@id, p. 4]`, wherever there is prose) and every mark of who did something
 * (`by`) under its new name. Bibliographic entries and fields of unknown meaning stay as they are.
 */
export function withMarks<V>(part: V, people: Renaming, sources: Renaming): V {
  const copied = (value: unknown, key: string): unknown => {
    if (key === 'csl' || key === 'extensions') return value
    if (typeof value === 'string') {
      return key === 'by' ? renamed(people, value) : withCitations(value, sources)
    }
    if (Array.isArray(value)) return value.map((item) => copied(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, copied(each, k)]))
  }
  return copied(part, '') as V
}

/** The ids that the prose of a part of a record cites. */
export function citedIn(part: unknown): ReadonlySet<string> {
  const cited = new Set<string>()
  const read = (value: unknown, key: string): void => {
    if (key === 'csl' || key === 'extensions' || key === 'by') return
    if (typeof value === 'string') {
      for (const [citation] of value.matchAll(bracketed)) {
        for (const [, id] of citation.matchAll(citationKey)) cited.add(id!)
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [k, each] of Object.entries(value)) read(each, k)
    }
  }
  read(part, '')
  return cited
}

// Keys and brackets as Pandoc's citation syntax has them: https://pandoc.org/MANUAL.html#citation-syntax
const bracketed = /\[[^[\]]*\]/g
const citationKey = /@(\w(?:[\w:.#$%&+?<>~/-]*\w)?)/g

function withCitations(prose: string, sources: Renaming): string {
  if (!prose.includes('@')) return prose
  return prose.replace(bracketed, (citation) =>
    citation.replace(citationKey, (_, id: string) => `@${renamed(sources, id)}`),
  )
}
