import { citedIds } from '../../../prose/citations'
import { byWording } from '../../by-wording'

/** The ids that a Markdown text cites, each once. */
export const citedIn = byWording(citedIds)
