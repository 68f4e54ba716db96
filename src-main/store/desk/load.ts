import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { storeWords } from '../../../src-shared/words/store'
import { asFault } from '../disk-faults'
import type { DurableRecordFile, StoredRecord } from '../durable-record-file'
import type { JournalFolder } from '../journal/journal-folder'
import { reconcile } from '../journal/replay'
import { HeldRecord } from './held-record'

export type Loaded = {
  readonly record: HeldRecord
  /** The version in the file, where the journal had edits that it lacked. */
  readonly recovered: StoredRecord | undefined
  /** Versions that were made here and were never in the file, which is another one now. */
  readonly ours: readonly Factsheet[]
}

/** What a record is, going by its file and its journal. */
export async function loadRecord(
  file: DurableRecordFile,
  stored: StoredRecord,
  journal: JournalFolder,
): Promise<Loaded> {
  const { names, whole, open } = await journal.read().catch((error: unknown) => {
    throw asFault('unreadable', storeWords.notRead, error)
  })
  const onDisk = { record: stored.record, sha: file.seen!.contentSha }
  const newest = open.at(-1)
  const is = reconcile(onDisk, newest)
  // Two processes that wrote at once have each left a segment of their own.
  const others = open.slice(0, -1).flatMap((other) => {
    const { kind } = reconcile(onDisk, other)
    return kind === 'apart' || kind === 'ahead' ? [other.log.record] : []
  })
  const isAhead = is.kind === 'ahead'
  return {
    record: new HeldRecord({
      log: is.log,
      n: is.n,
      at: (isAhead && newest?.at) || stored.envelope.at,
      held: { n: isAhead ? is.keptN : is.n, sha: onDisk.sha },
      names,
      whole,
      journal,
    }),
    recovered: isAhead ? stored : undefined,
    ours: is.kind === 'apart' ? [...others, is.ours] : others,
  }
}
