import { z } from 'zod'
import { publicationWords } from '../words/exchange'
import { publication } from './publication-schema'
import { storedFactsheet } from './stored'

/** JSON Schema (draft 2020-12) of the publication: its shape, not its completeness. */
export function publicationJsonSchema(): Record<string, unknown> {
  return { title: publicationWords.title, ...z.toJSONSchema(publication) }
}

/** JSON Schema (draft 2020-12) of the stored record and the working copy. */
export function storedJsonSchema(): Record<string, unknown> {
  return { title: publicationWords.storedTitle, ...z.toJSONSchema(storedFactsheet) }
}
