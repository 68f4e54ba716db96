import path from 'node:path'
import { Fault } from '../../../src-shared/contract/reply'
import { readStored, storedText } from '../../../src-shared/exchange/stored'
import { ancestorsAfter, ancestryOf } from '../../../src-shared/factsheet/ancestry'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { recordFormat, type Envelope } from '../../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { VersionKind } from '../../../src-shared/factsheet/version-kind'
import { receivingWords } from '../../../src-shared/words/receiving'
import { togetherWords } from '../../../src-shared/words/together'
import type { DataFolder } from '../layout'
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

/** A factsheet of the library that is to read otherwise. */
export type Changed = {
  readonly record: Factsheet
  /** The content that was changed. */
  readonly replaces: string
}

/** What has come in or was changed as one step: the same files, there and back. */
export type Received = {
  readonly files: readonly Swapped[]
  readonly ids: readonly string[]
  /** The bytes that gave way, by the names of their files. */
  readonly former: ReadonlyMap<string, Uint8Array>
  readonly way: Way
}

/** Where what gave way goes, and what is said where nothing could be done. */
type Way = {
  readonly toTrash: boolean
  /** As what the history keeps it. */
  readonly kept: VersionKind
  readonly words: {
    readonly notReceived: (reason: string) => string
    readonly changedSince: string
    readonly editedSince: (count: number) => string
  }
}
const comingIn: Way = { toTrash: true, kept: 'replaced', words: receivingWords }
/** An edit throws nothing away: the history has what was, not the trash. */
const changing: Way = { toTrash: false, kept: 'beforeTogether', words: togetherWords }

/** How several factsheets come into a library, all or none, and go again. */
export type Receiver = {
  /** Throws `stale`, having done nothing, where the library is not what it was when this was decided. */
  receive(incoming: readonly Incoming[]): Promise<Received>
  /** The same for factsheets that are here already and were edited together. */
  change(changed: readonly Changed[]): Promise<Received>
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
  readonly keepFormer: (id: string, bytes: Uint8Array, kind: VersionKind) => Promise<unknown>
  /** These files of records are others now. */
  readonly changed: (files: readonly string[]) => Promise<void>
  /** A swap may be half done: the library is opened anew, which ends it. */
  readonly reopen: () => void
}): Receiver {
  const { data, durability, clock, by, open } = given
  const { fs } = durability

  const bytesOf = async ({ folder, file }: Pick<Swapped, 'folder' | 'file'>, { words }: Way) => {
    try {
      return await fs.readFile(path.join(data.folder, folder, file))
    } catch (error) {
      if (isMissing(error)) return null
      throw asFault('unreadable', words.notReceived, error)
    }
  }
  const shaOf = async (each: Pick<Swapped, 'folder' | 'file'>, way: Way) => {
    const bytes = await bytesOf(each, way)
    return bytes && sha256(bytes)
  }
  const swap = async (files: readonly Swapped[], way: Way) => {
    try {
      await swapAll(data, files, durability)
    } catch (error) {
      // What had all been made is put in place by that, and then nothing has failed.
      given.reopen()
      const isDone = await finishSwap(data, durability)
        .then(() => isInPlace(files, way))
        .catch(() => false)
      if (!isDone) throw asFault('unwritable', way.words.notReceived, error)
    } finally {
      const records = files.filter(({ folder }) => folder === 'records')
      await given.changed(records.map(({ file }) => file)).catch(() => {})
    }
  }
  const isInPlace = async (files: readonly Swapped[], way: Way): Promise<boolean> => {
    for (const each of files) {
      if ((await shaOf(each, way)) !== (each.after && sha256(each.after))) return false
    }
    return true
  }
  /** Puts the files of a step from one state into the other, unless somebody has changed one. */
  const travel = async ({ files, ids, way }: Omit<Received, 'former'>) => {
    await open()
    await given.holding(ids, async () => {
      const edited: string[] = []
      for (const each of files) {
        const isRecord = each.folder === 'records'
        if (isRecord && (await shaOf(each, way)) !== each.before) edited.push(each.file)
      }
      if (edited.length > 0) throw new Fault('stale', way.words.editedSince(edited.length))
      await swap(files, way)
    })
  }

  const putIn = async (incoming: readonly Incoming[], way: Way): Promise<Received> => {
    await open()
    const ids = incoming.map(({ record }) => record.id)
    return given.holding(ids, async () => {
      const now = clock()
      const act = { by: by(), at: now.toISOString() }
      const files: Swapped[] = []
      const former = new Map<string, Uint8Array>()
      const replaced: { id: string; bytes: Uint8Array }[] = []
      for (const each of incoming) {
        const { id } = each.record
        const file = recordFileName(id)
        const bytes = await bytesOf({ folder: 'records', file }, way)
        const here = bytes && storedIn(bytes)
        if ((here?.envelope.contentSha ?? null) !== each.replaces || (bytes && !here))
          throw new Fault('stale', way.words.changedSince)
        if (bytes) {
          replaced.push({ id, bytes })
          former.set(file, bytes)
          if (way.toTrash) {
            const name = nameInTrash(id, now)
            files.push({ folder: 'trash', file: name, before: null, after: bytes })
          }
        }
        const after = storedAfter(each, here, act)
        files.push({ folder: 'records', file, before: bytes && sha256(bytes), after })
      }
      await swap(files, way)
      // Undo has it, and the trash where it went there.
      for (const { id, bytes } of replaced)
        await given.keepFormer(id, bytes, way.kept).catch(() => {})
      return { files, ids, former, way }
    })
  }

  return {
    receive: (incoming) => putIn(incoming, comingIn),
    change: (changed) =>
      putIn(
        changed.map((each) => ({ ...each, parents: [], ancestors: [] })),
        changing,
      ),
    async takeBack({ files, ids, former, way }) {
      const back = files.toReversed().map(({ folder, file, before, after }): Swapped => ({
        folder,
        file,
        before: after && sha256(after),
        after: before === null ? null : former.get(file)!,
      }))
      await travel({ files: back, ids, way })
    },
    receiveAgain: (received) => travel(received),
  }
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
