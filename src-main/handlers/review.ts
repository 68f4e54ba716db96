import type { Handlers } from '../../src-shared/contract/reply'
import { documentNameOf } from '../../src-shared/exchange/file-name'
import { reviewCopyOf } from '../../src-shared/review/review-copy'
import type { Reader } from '../reading/reader'
import type { Library } from '../store/library'
import type { AskWhere, ExportFile } from './ports'

/** How a factsheet goes to an authority. */
export function reviewHandlers({
  library,
  reader,
  clock,
  ask,
  exportFile,
}: {
  readonly library: Library
  readonly reader: Reader
  readonly clock: () => Date
  readonly ask: Pick<AskWhere, 'openFile' | 'saveFile'>
  readonly exportFile: ExportFile
}) {
  return {
    async readReviewCopy({ id }) {
      const chosen = await ask.openFile('review')
      if (!chosen) return { outcome: 'cancelled' }
      const { remarksIn } = await import('./returned-review')
      const remarks = await remarksIn({ library, reader }, id, chosen)
      return { outcome: 'read', remarks: [...remarks] }
    },

    async exportReview({ id, sentTo, format, unsaved }) {
      const record = unsaved ?? (await library.read(id)).record
      const file = await ask.saveFile(documentNameOf(record, `review.${format}`, false))
      if (file === undefined) return { outcome: 'cancelled' }
      const copy = reviewCopyOf(record, { sentTo, sentAt: clock().toISOString() })
      const { reviewFile } = await import('../review/review-files')
      await exportFile(file, await reviewFile(copy, format, nameOf(file)))
      // What was sent can be looked up later. The file has left, whether or not this can be written.
      if (!unsaved) await library.keepVersion(id, 'sent', sentTo).catch(() => {})
      const { sentAt, contentSha } = copy.head
      return { outcome: 'written', file, sentAt, contentSha }
    },
  } satisfies Partial<Handlers>
}

const nameOf = (file: string) => file.split(/[/\\]/).at(-1) ?? file
