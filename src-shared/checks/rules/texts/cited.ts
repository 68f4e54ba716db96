import { readCitations } from '../../../prose/citations'

const known = new Map<string, readonly string[]>()
const mostKnown = 5000

/** The ids that a Markdown text cites, each once. Read once for each wording. */
export function citedIn(markdown: string): readonly string[] {
  if (!markdown.includes('[@')) return []
  const before = known.get(markdown)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const cited = readCitations(markdown).flatMap((run) =>
    run.kind === 'citation' ? run.cited.map(({ id }) => id) : [],
  )
  const each = [...new Set(cited)]
  known.set(markdown, each)
  return each
}
