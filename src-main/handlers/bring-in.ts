import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { readDocument } from '../../src-shared/exchange/read-document'
import { isSameContent } from '../../src-shared/exchange/same-content'
import { summarise } from '../../src-shared/exchange/summarise'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { duplicateFactsheet } from '../../src-shared/factsheet/duplicate'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { refusedTogether } from '../../src-shared/merge/may-merge'
import { mergingWords } from '../../src-shared/words/merging'
import { storeWords } from '../../src-shared/words/store'
import { addReceived } from '../store/add-received'
import type { Library } from '../store/library'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { ForeignCopy } from './merging'
import { Pending } from './pending'
import type { AskWhere } from './ports'

/** More than anybody decides about, or takes back, at a time. */
const mostPending = 16

/** How factsheets come in from outside. Nothing the library holds is replaced unasked. */
export function bringInHandlers({
  library,
  reader,
  clock,
  newId,
  ask,
  sample,
}: {
  readonly library: Library
  readonly reader: Reader
  readonly clock: () => Date
  readonly newId: () => string
  readonly ask: Pick<AskWhere, 'openFile'>
  /** The bytes of the sample's publication. */
  readonly sample: () => Promise<Uint8Array>
}) {
  const pending = new Pending<ForeignCopy>(mostPending)

  const settle = (token: string): ForeignCopy => {
    const copy = pending.take(token)
    if (!copy) throw new Fault('notFound', storeWords.pendingGone)
    return copy
  }

  /** The version that gave way. The trash of the data folder has it too. */
  const replacedBy = async (record: Factsheet): Promise<Factsheet> => {
    const before = await library.read(record.id)
    const why = refusedTogether(before.record, record)
    if (why) throw new Fault('malformed', mergingWords.refused[why])
    await library.replace(record)
    return before.record
  }

  const handlers = {
    async openSample() {
      const bytes = await sample()
      const { record } = taken(readDocument(bytes), bytes)
      if (!(await library.has(record.id))) await library.add(record)
      return { id: record.id }
    },

    async openFile(): Promise<Answers<'openFile'>> {
      const chosen = await ask.openFile()
      if (!chosen) return { outcome: 'cancelled' }
      const there = taken(await reader.parse('factsheet', chosen), chosen)
      const { id } = there.record
      if (!(await library.has(id))) {
        await addReceived(library, there)
        return { outcome: 'added', id }
      }
      const here = await library.read(id)
      if (isSameContent(here.record, there)) return { outcome: 'identical', id }
      return {
        outcome: 'differs',
        pending: pending.keep(newId(), { ...there, file: chosen.name }),
        here: summarise(here.record, here.envelope.at),
        there: summarise(there.record, there.envelope?.at ?? clock().toISOString()),
        refused: refusedTogether(here.record, there.record) ?? null,
      }
    },

    async settleOpenedFile({ pending: token, choice }): Promise<Answers<'settleOpenedFile'>> {
      const copy = settle(token)
      const { record } = copy
      // A choice that could not be carried out may be made again.
      const offerAgain = (error: unknown) => {
        pending.keep(token, copy)
        throw error
      }
      switch (choice) {
        case 'leave':
          return { outcome: 'left' }
        case 'replace':
          return {
            outcome: 'replaced',
            id: record.id,
            before: pending.keep(newId(), {
              record: await replacedBy(record).catch(offerAgain),
              file: '',
            }),
          }
        case 'keepBoth': {
          const own = duplicateFactsheet(record, newId)
          await library.add(own, [contentSha(record)]).catch(offerAgain)
          return { outcome: 'added', id: own.id }
        }
      }
    },
  } satisfies Partial<Handlers>

  return {
    handlers,
    /** The file that was found to differ, while nobody has decided about it. */
    openedCopy(token: string): ForeignCopy {
      const copy = pending.look(token)
      if (!copy) throw new Fault('notFound', storeWords.pendingGone)
      return copy
    },
  }
}
