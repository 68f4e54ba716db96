import type { CslName, Source } from '../factsheet/source'

export type Cited = { readonly id: string; readonly locator: string }
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly cited: readonly Cited[] }

const citation = /\[(@[^\][\s@;,]+(?:,[^\][;]*)?(?:;\s*@[^\][\s@;,]+(?:,[^\][;]*)?)*)\]/g

/** Plain text taken apart at its citations: `[@id]`, `[@id, p. 4]`, `[@one; @other]`. */
export function readCitations(text: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(citation)) {
    if (found.index > from) runs.push({ kind: 'text', text: text.slice(from, found.index) })
    const cited = found[1]!.split(';').map((each) => {
      const [id = '', ...locator] = each.trim().slice(1).split(',')
      return { id: id.trim(), locator: locator.join(',').trim() }
    })
    runs.push({ kind: 'citation', cited })
    from = found.index + found[0].length
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from) })
  return runs
}

/** The ids that a Markdown text cites, each once. */
export const citedIds = (markdown: string): readonly string[] => [
  ...new Set(
    readCitations(markdown).flatMap((run) =>
      run.kind === 'citation' ? run.cited.map(({ id }) => id) : [],
    ),
  ),
]

/** “Korea Industrial Complex Corporation (KICOX)” goes by what it is called for short. */
const acronym = /\((\p{Lu}[\p{L}\p{N}&.-]{1,11})\)$/u

function nameOf({ literal, family, given }: CslName): string {
  return (literal && acronym.exec(literal.trim())?.[1]) ?? literal ?? family ?? given ?? ''
}

/** A source in a few words, author and year, as in “MOTIE 2021”; its title where it has no author. */
export function shortSource({ id, csl }: Pick<Source, 'id' | 'csl'>): string {
  const names = (csl.author ?? []).map(nameOf).filter((name) => name !== '')
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.raw ?? ''
  const author =
    names.length > 2 ? `${names[0]} et al.` : names.length > 0 ? names.join(' & ') : csl.title
  return [author || id, year].filter((part) => part !== '').join(' ')
}

/**
 * A Markdown text with its citations as a reader sees them: “(MOTIE 2021, p. 4)” for `[@s-7, p. 4]`. Two texts that
 * call the same source by other ids read alike; a source that is not there keeps its id.
 */
export function withSourcesRead(
  markdown: string,
  sources: readonly Pick<Source, 'id' | 'csl'>[],
): string {
  const readAs = (id: string) => {
    const known = sources.find((source) => source.id === id)
    return known ? shortSource(known) : `@${id}`
  }
  return readCitations(markdown)
    .map((run) =>
      run.kind === 'text'
        ? run.text
        : `(${run.cited
            .map(({ id, locator }) => [readAs(id), locator].filter(Boolean).join(', '))
            .join('; ')})`,
    )
    .join('')
}
