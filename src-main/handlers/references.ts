import { fileNameOf } from '../../src-shared/exchange/file-name'
import type { Handlers } from '../../src-shared/contract/reply'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { AskWhere, ExportFile } from './ports'

/** Bibliographies from and for other programs. The citation library is loaded with the first that leaves. */
export function referenceHandlers({
  reader,
  ask,
  exportFile,
}: {
  readonly reader: Reader
  readonly ask: Pick<AskWhere, 'openFile' | 'saveFile'>
  readonly exportFile: ExportFile
}) {
  return {
    async readReferences({ pasted }) {
      const from =
        pasted === undefined ? await ask.openFile('references') : new TextEncoder().encode(pasted)
      if (!from) return { outcome: 'cancelled' }
      const read = await reader.parse('references', from)
      const { format, references } = taken(read, from)
      return { outcome: 'read', format, references: [...references] }
    },

    async exportReferences({ country, edition, sources, format }) {
      const name = fileNameOf({ country: { name: country, code: '' }, edition }, format)
      const file = await ask.saveFile(name)
      if (file === undefined) return { outcome: 'cancelled' }
      const { writeReferences } = await import('../references/write-references')
      const { text, lost } = writeReferences(sources, format)
      await exportFile(file, text)
      return {
        outcome: 'written',
        file,
        lost: lost.map(({ title, fields }) => ({ title, fields: [...fields] })),
      }
    },
  } satisfies Partial<Handlers>
}
