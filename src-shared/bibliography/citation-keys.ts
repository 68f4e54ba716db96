import type { Source } from '../factsheet/source'

/** RIS keeps no more of a key than this. */
const longest = 20

/** A key for each source that every program takes: its id where that will do, else author and year in plain letters. */
export function citationKeys(sources: readonly Source[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const source of sources) {
    const wish = /^[a-z][\w-]{0,19}$/i.test(source.id) ? source.id : made(source)
    let key = wish
    for (let count = 2; taken.has(key.toLowerCase()); count += 1) {
      key = `${wish.slice(0, longest - String(count).length)}${count}`
    }
    taken.add(key.toLowerCase())
    keys.set(source.id, key)
  }
  return keys
}

function made({ csl }: Source): string {
  const [author] = csl.author ?? []
  const who = plain(author?.family ?? author?.literal ?? '') || plain(csl.title)
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? ''
  return `${(who || 'source').slice(0, longest - 4)}${year}`
}

/** The first letters without accents; what is no Latin letter has no place in a key. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase()
}
