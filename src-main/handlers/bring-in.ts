import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { readDocument, type ReadDocument } from '../../src-shared/exchange/read-document'
import { isSameContent } from '../../src-shared/exchange/same-content'
import { summarise } from '../../src-shared/exchange/summarise'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { duplicateFactsheet } from '../../src-shared/factsheet/duplicate'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import { addReceived } from '../store/add-received'
import type { Library } from '../store/library'
import type { AskWhere } from './ports'

/** More than anybody decides about, or takes back, at a time; the oldest is forgotten first. */
const mostPending = 16

/** How factsheets come in from outside. Nothing the library holds is replaced unasked. */
export function bringInHandlers({
  library,
  clock,
  newId,
  ask,
  sample,
}: {
  readonly library: Library
  readonly clock: () => Date
  readonly newId: () => string
  readonly ask: Pick<AskWhere, 'openFile'>
  /** The bytes of the sample's publication. */
  readonly sample: () => Promise<Uint8Array>
}) {
  const pending = new Map<string, Factsheet>()

  const keepPending = (token: string, record: Factsheet) => {
    pending.set(token, record)
    for (const oldest of pending.keys()) {
      if (pending.size <= mostPending) break
      pending.delete(oldest)
    }
    return token
  }

  const settle = (token: string): Factsheet => {
    const record = pending.get(token)
    if (!record) throw new Fault('notFound', storeWords.pendingGone)
    pending.delete(token)
    return record
  }

  /** The version that gave way. The trash of the data folder has it too. */
  const replacedBy = async (record: Factsheet): Promise<Factsheet> => {
    const before = await library.read(record.id)
    await library.replace(record)
    return before.record
  }

  return {
    async openSample() {
      const { record } = opened(await sample())
      if (!(await library.has(record.id))) await library.add(record)
      return { id: record.id }
    },

    async openFile(): Promise<Answers<'openFile'>> {
      const chosen = await ask.openFile()
      if (!chosen) return { outcome: 'cancelled' }
      const there = opened(chosen.bytes)
      const { id } = there.record
      if (!(await library.has(id))) {
        await addReceived(library, there)
        return { outcome: 'added', id }
      }
      const here = await library.read(id)
      if (isSameContent(here.record, there)) return { outcome: 'identical', id }
      return {
        outcome: 'differs',
        pending: keepPending(newId(), there.record),
        here: summarise(here.record, here.envelope.at),
        there: summarise(there.record, there.envelope?.at ?? clock().toISOString()),
      }
    },

    async settleOpenedFile({ pending: token, choice }): Promise<Answers<'settleOpenedFile'>> {
      const record = settle(token)
      // A choice that could not be carried out may be made again.
      const offerAgain = (error: unknown) => {
        keepPending(token, record)
        throw error
      }
      switch (choice) {
        case 'leave':
          return { outcome: 'left' }
        case 'replace':
          return {
            outcome: 'replaced',
            id: record.id,
            before: keepPending(newId(), await replacedBy(record).catch(offerAgain)),
          }
        case 'keepBoth': {
          const copy = duplicateFactsheet(record, newId)
          await library.add(copy, [contentSha(record)]).catch(offerAgain)
          return { outcome: 'added', id: copy.id }
        }
      }
    },
  } satisfies Partial<Handlers>
}

function opened(bytes: Uint8Array): ReadDocument {
  const read = readDocument(bytes)
  if (!read.ok) throw new Fault(read.code, read.message, read.issues)
  return read.value
}
