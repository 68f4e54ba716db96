import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { attachmentLimit, mediaTypeOf, safeFileName } from '../../src-shared/factsheet/attachment'
import { attachmentWords as words } from '../../src-shared/words/attachments'
import type { Attachments } from '../store/attachments'
import { readOutside } from '../store/outside'
import type { AskWhere, ExportFile } from './ports'

/** Copies of what sources are, kept in the library. They are data: they can be saved elsewhere, and are never opened. */
export function attachmentHandlers({
  attachments,
  ask,
  exportFile,
}: {
  readonly attachments: Attachments
  readonly ask: Pick<AskWhere, 'openFile' | 'saveFile'>
  readonly exportFile: ExportFile
}) {
  /** A copy is data, which nothing here looks into. */
  const chosenFile = async () => {
    const file = await ask.openFile('attachment')
    return file && readOutside(file.path)
  }
  return {
    async keepAttachment({ dropped }) {
      const chosen = dropped
        ? { name: dropped.name, bytes: new Uint8Array(Buffer.from(dropped.base64, 'base64')) }
        : await chosenFile()
      if (!chosen) return { outcome: 'cancelled' }
      const file = safeFileName(chosen.name)
      if (chosen.bytes.length > attachmentLimit) throw new Fault('untrusted', words.tooLarge(file))
      if (chosen.bytes.length === 0) throw new Fault('untrusted', words.empty(file))
      const sha256 = await attachments.keep(chosen.bytes)
      return { outcome: 'kept', snapshot: { sha256, file, mediaType: mediaTypeOf(file) } }
    },
    async lookAtAttachment({ sha256 }) {
      return { state: await attachments.stateOf(sha256) }
    },
    async saveAttachment({ sha256, file }) {
      const bytes = await attachments.read(sha256)
      const chosen = await ask.saveFile(safeFileName(file))
      if (chosen === undefined) return { outcome: 'cancelled' }
      await exportFile(chosen, bytes)
      return { outcome: 'written', file: chosen }
    },
  } satisfies Partial<Handlers>
}
