import { readCitations } from '../../../prose/citations'
import { byWording } from '../../by-wording'

/** The ids that a Markdown text cites, each once. */
export const citedIn = byWording((markdown): readonly string[] => [
  ...new Set(
    readCitations(markdown).flatMap((run) =>
      run.kind === 'citation' ? run.cited.map(({ id }) => id) : [],
    ),
  ),
])
