import { blindCopy } from '../../src-shared/agreement/blind-copy'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { documentNameOf } from '../../src-shared/exchange/file-name'
import { storedText } from '../../src-shared/exchange/stored'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat, type Envelope } from '../../src-shared/factsheet/envelope'
import { secondWords as words } from '../../src-shared/words/second-coding'
import type { Library } from '../store/library'
import type { AskWhere, ExportFile } from './ports'

/** Blind copies for a second coder, and which of them have come back. */
export function secondCodingHandlers({
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
    async beginSecondCoding({ id, into }) {
      const { record } = await library.read(id)
      if (record.secondCoding) throw new Fault('malformed', words.isOne)
      const at = clock().toISOString()
      const copy = blindCopy(record, { id: newId(), at })
      // What it was made from is not named by its hash: that might tell an answer to who tries them all.
      if (into === 'library') {
        await library.add(copy)
        return { outcome: 'begun', id: copy.id }
      }
      const file = await ask.saveFile(documentNameOf(record, words.file, false))
      if (file === undefined) return { outcome: 'cancelled' }
      const sha = contentSha(copy)
      const envelope: Envelope = {
        format: recordFormat,
        rev: 1,
        parents: [],
        contentSha: sha,
        by: '',
        at,
      }
      await exportFile(file, storedText(copy, envelope))
      return { outcome: 'written', file }
    },

    async listSecondCodings({ id }) {
      const { summaries } = await library.list()
      const codings = summaries
        .filter(({ secondOf }) => secondOf === id)
        .map(({ id: own, country, edition, changedAt }) => ({
          id: own,
          name: `${country} ${edition}`,
          changedAt,
        }))
        .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
      return { codings }
    },
  } satisfies Partial<Handlers>
}
