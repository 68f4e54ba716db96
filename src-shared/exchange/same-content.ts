import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { toPublication } from './publication'
import type { ReadDocument } from './read-document'

/**
 * Whether a file brings nothing that the library's own version does not hold. A publication leaves out what is not for
 * the public, so it is compared with what would be published of the library's version.
 */
export function isSameContent(here: Factsheet, there: ReadDocument): boolean {
  switch (there.kind) {
    case 'workingCopy':
      return contentSha(here) === contentSha(there.record)
    case 'publication':
      return publishedSha(here) === publishedSha(there.record)
  }
}

function publishedSha(record: Factsheet): string {
  const generator = { name: '', version: '' }
  return toPublication(record, { exportedAt: '', generator }).sha256
}
