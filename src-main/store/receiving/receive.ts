import path from 'node:path'
import { Fault } from '../../../src-shared/contract/reply'
import { readStored, storedText } from '../../../src-shared/exchange/stored'
import { ancestorsAfter, ancestryOf } from '../../../src-shared/factsheet/ancestry'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { recordFormat, type Envelope } from '../../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { receivingWords as words } from '../../../src-shared/words/receiving'
import type { DataFolder } from '../data-folder'
import { asFault } from '../disk-faults'
import type { StoredRecord } from '../durable-record-file'
import { isMissing } from '../file-system'
import { recordFileName } from '../index-lines'
import { sha256 } from '../sha256'
import { finishSwap, swapAll, type Swapped } from '../swapping/swap'
import { nameInTrash } from '../trash'
import type { Durability } from '../write-durably'

/** A factsheet that comes in, with what is known of what it was made from. */
export type Incoming = {
  readonly record: Factsheet
  /** Content hashes of what it was made from. */
  readonly parents: readonly string[]
  readonly ancestors: readonly string[]
  /** The content in whose place it comes; null where the library must not hold such a factsheet. */
  readonly replaces: string | null
}

/** What has come in as one step: the same files, there and back. */
export type Received = { readonly files: readonly Swapped[]; readonly ids: readonly string[] }

/** How several factsheets come into a library, all or none, and go again. */
export type Receiver = {
  /** Throws `stale`, having done nothing, where the library is not what it was when this was decided. */
  receive(incoming: readonly Incoming[]): Promise<Received>
  /** Makes all of these files what they were before, to the byte. Throws `stale` where one was edited since. */
  takeBack(received: Received): Promise<void>
  /** And once more what they were after. */
  receiveAgain(received: Received): Promise<void>
}

type Act = { readonly by: string; readonly at: string }

export function createReceiver(given: {
  readonly data: DataFolder
  readonly durability: Durability
  readonly clock: () => Date
  readonly by: () => string
  readonly open: () => Promise<void>
  /** Runs while nothing else is done with these records, once each is off the desk with its last edits in its file. */
  readonly holding: <T>(ids: readonly string[], act: () => Promise<T>) => Promise<T>
  /** Keeps what gave way as a version. */
  readonly keepReplaced: (id: string, bytes: Uint8Array) => Promise<unknown>
  /** These files of records are others now. */
  readonly changed: (files: readonly string[]) => Promise<void>
  /** A swap may be half done: the library is opened anew, which ends it. */
  readonly reopen: () => void
}): Receiver {
  const { data, durability, clock, by, open } = given
  const { fs } = durability

  const bytesOf = async ({ folder, file }: Pick<Swapped, 'folder' | 'file'>) => {
    try {
      return await fs.readFile(path.join(data.folder, folder, file))
    } catch (error) {
      if (isMissing(error)) return null
      throw asFault('unreadable', words.notReceived, error)
    }
  }
  const shaOf = async (each: Pick<Swapped, 'folder' | 'file'>) => {
    const bytes = await bytesOf(each)
    return bytes && sha256(bytes)
  }
  const swap = async (files: readonly Swapped[]) => {
    try {
      await swapAll(data, files, durability)
    } catch (error) {
      // What had all been made is put in place by that, and then nothing has failed.
      given.reopen()
      const isDone = await finishSwap(data, durability)
        .then(() => isInPlace(files))
        .catch(() => false)
      if (!isDone) throw asFault('unwritable', words.notReceived, error)
    } finally {
      const records = files.filter(({ folder }) => folder === 'records')
      await given.changed(records.map(({ file }) => file)).catch(() => {})
    }
  }
  const isInPlace = async (files: readonly Swapped[]): Promise<boolean> => {
    for (const each of files) {
      if ((await shaOf(each)) !== (each.after && sha256(each.after))) return false
    }
    return true
  }
  /** Puts the files of a step from one state into the other, unless somebody has changed one. */
  const travel = async ({ files, ids }: Received) => {
    await open()
    await given.holding(ids, async () => {
      const edited: string[] = []
      for (const each of files) {
        if (each.folder === 'records' && (await shaOf(each)) !== each.before) edited.push(each.file)
      }
      if (edited.length > 0) throw new Fault('stale', words.editedSince(edited.length))
      await swap(files)
    })
  }

  return {
    async receive(incoming) {
      await open()
      const ids = incoming.map(({ record }) => record.id)
      return given.holding(ids, async () => {
        const now = clock()
        const act = { by: by(), at: now.toISOString() }
        const files: Swapped[] = []
        const replaced: { id: string; bytes: Uint8Array }[] = []
        for (const each of incoming) {
          const file = recordFileName(each.record.id)
          const bytes = await bytesOf({ folder: 'records', file })
          const here = bytes && storedIn(bytes)
          if ((here?.envelope.contentSha ?? null) !== each.replaces || (bytes && !here))
            throw new Fault('stale', words.changedSince)
          if (bytes) {
            replaced.push({ id: each.record.id, bytes })
            files.push({
              folder: 'trash',
              file: nameInTrash(each.record.id, now),
              before: null,
              after: bytes,
            })
          }
          files.push({
            folder: 'records',
            file,
            before: bytes && sha256(bytes),
            after: storedAfter(each, here, act),
          })
        }
        await swap(files)
        // The trash has it in any case.
        for (const { id, bytes } of replaced) await given.keepReplaced(id, bytes).catch(() => {})
        return { files, ids }
      })
    },
    async takeBack({ files, ids }) {
      const back: Swapped[] = []
      for (const each of files.toReversed()) {
        const { folder, file, before, after } = each
        const was = before === null ? null : beforeOf(each, files)
        back.push({ folder, file, before: after && sha256(after), after: was })
      }
      await travel({ files: back, ids })
    },
    receiveAgain: (received) => travel(received),
  }
}

/** The bytes of a record that gave way are those that went to the trash with it. */
function beforeOf({ before }: Swapped, files: readonly Swapped[]): Uint8Array {
  const went = files.find(
    ({ folder, after }) => folder === 'trash' && after && sha256(after) === before,
  )
  return went!.after!
}

function storedIn(bytes: Uint8Array): StoredRecord | undefined {
  const read = readStored(bytes)
  if (!read.ok) return undefined
  const { record, envelope } = read.value
  return { record, envelope: { ...envelope, contentSha: contentSha(record) } }
}

function storedAfter(
  { record, parents, ancestors }: Incoming,
  here: StoredRecord | null | undefined,
  { by, at }: Act,
): Uint8Array {
  const all = [...(here ? [here.envelope.contentSha] : []), ...parents]
  const before = [...(here ? ancestryOf(here.envelope) : []), ...ancestors]
  const kept = ancestorsAfter(before, [], all)
  const envelope: Envelope = {
    format: recordFormat,
    rev: (here?.envelope.rev ?? 0) + 1,
    parents: all,
    ...(kept.length > 0 && { ancestors: [...kept] }),
    contentSha: contentSha(record),
    by,
    at,
  }
  return new TextEncoder().encode(storedText(record, envelope))
}
