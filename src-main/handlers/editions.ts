import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { changeListOf, changeListText } from '../../src-shared/editions/change-list'
import { documentNameOf } from '../../src-shared/exchange/file-name'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import type { Note } from '../../src-shared/factsheet/people'
import { compareThrough } from '../../src-shared/recoding/compare-through'
import { changeListWords } from '../../src-shared/words/editions'
import type { MakePdf } from '../documents/rendered'
import { carryOver } from '../store/carry-over'
import type { Library } from '../store/library'
import type { AskWhere, ExportFile } from './ports'

/** A list of changes has no pages. */
const noPdf: MakePdf = () => Promise.reject(new Error('No list of changes is printed'))

/** What leads from one edition to the next, and what is said of both. */
export function editionHandlers({
  library,
  newId,
  clock,
  ask,
  exportFile,
}: {
  readonly library: Library
  readonly newId: () => string
  readonly clock: () => Date
  readonly ask: Pick<AskWhere, 'saveFile'>
  readonly exportFile: ExportFile
}) {
  return {
    async beginEdition({ ids, edition }) {
      const begun: string[] = []
      const leftOut: { id: string; why: string }[] = []
      for (const id of ids) {
        try {
          begun.push((await carryOver(library, id, { edition, newId })).id)
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          leftOut.push({ id, why: error.message })
        }
        // Keys and saves are answered between two of them.
        await setImmediate()
      }
      return { begun, leftOut }
    },

    async readFactsheet({ id, sha }) {
      const { record } = await library.read(id)
      if (sha === undefined || contentSha(record) === sha) return { record }
      const { versions } = await library.versions(id)
      // Its name ends with the beginning of its content's hash.
      const kept = versions.find(({ version }) => version.endsWith(`.${sha.slice(0, 8)}`))
      return kept ? { record: (await library.readVersion(id, kept.version)).record } : { record }
    },

    async noteErratum({ id, target, text }) {
      const { record, envelope } = await library.read(id)
      const at = clock().toISOString()
      const note: Note = { id: newId(), target, author: '', at, text, kind: 'verify' }
      await library.save(envelope.rev, { ...record, notes: [...record.notes, note] })
      return {}
    },

    async exportChanges({ before, after, form }) {
      const compared = compareThrough(await library.read(before), await library.read(after))
      const file = await ask.saveFile(
        documentNameOf(compared.after, `${changeListWords.file}.${form}`, false),
      )
      if (file === undefined) return { outcome: 'cancelled' }
      if (form === 'json') await exportFile(file, changeListText(compared))
      else {
        const { rendered } = await import('../documents/rendered')
        await exportFile(file, await rendered(changeListOf(compared), form, noPdf))
      }
      return { outcome: 'written', file }
    },
  } satisfies Partial<Handlers>
}
