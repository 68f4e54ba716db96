import path from 'node:path'
import type { CodebookFile } from '../../../src-shared/codebook/crosswalk'
import { forgetCodebook, learnCodebook } from '../../../src-shared/codebook/editions'
import { Fault } from '../../../src-shared/contract/reply'
import { readStored, storedText } from '../../../src-shared/exchange/stored'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Decisions } from '../../../src-shared/recoding/plan'
import { recode } from '../../../src-shared/recoding/recode'
import { whyKept } from '../../../src-shared/recoding/why-kept'
import { codebookWords as words } from '../../../src-shared/words/codebook'
import { listBackups, readBacked, type Backup } from '../backups/backup-folder'
import type { DataFolder } from '../layout'
import { asFault } from '../disk-faults'
import { recordFileName } from '../index-lines'
import { sha256 } from '../sha256'
import { swapAll, type Swapped } from '../swapping/swap'
import type { Durability } from '../write-durably'
import {
  lastMoveFile,
  nameOfCodebook,
  readCodebooks,
  readLastMove,
  type LastMove,
} from './loaded-codebooks'

/** How the codebook moves under the records of a library, and back. */
export type CodebookMover = {
  list(): Promise<readonly CodebookFile[]>
  last(): Promise<LastMove | undefined>
  /** Moves it under all records it is meant for, or none. Throws `incomplete` while a question is open. Answers how many. */
  move(file: CodebookFile, decisions: Decisions): Promise<number>
  /** Puts every record back to the byte, or none. Throws `stale` where one was edited since. Answers how many. */
  moveBack(): Promise<number>
}

type Held = { readonly file: string; readonly bytes: Uint8Array; readonly record: Factsheet }

export function createCodebookMover(given: {
  readonly data: DataFolder
  readonly durability: Durability
  readonly clock: () => Date
  readonly newId: () => string
  readonly by: () => string
  readonly open: () => Promise<void>
  /** Ids of all records that can be read. */
  readonly ids: () => readonly string[]
  /** Runs while nothing else is done with these records, once each is off the desk with its last edits in its file. */
  readonly holding: <T>(ids: readonly string[], act: () => Promise<T>) => Promise<T>
  readonly backUp: () => Promise<Backup | undefined>
  /** These files are others now. */
  readonly changed: (files: readonly string[]) => Promise<void>
  /** A swap may be half done: the library is opened anew, which ends it, before anything is read. */
  readonly reopen: () => void
}): CodebookMover {
  const { data, durability, clock, newId, by, open } = given
  const { fs } = durability

  const read = async (id: string): Promise<Held | undefined> => {
    const file = recordFileName(id)
    const bytes = await fs.readFile(path.join(data.records, file)).catch(() => undefined)
    const stored = bytes && readStored(bytes)
    return bytes && stored?.ok ? { file, bytes, record: stored.value.record } : undefined
  }
  const swap = async (files: readonly Swapped[]) => {
    try {
      await swapAll(data, files, durability)
    } catch (error) {
      given.reopen()
      throw asFault('unwritable', words.notMoved, error)
    } finally {
      await given
        .changed(files.flatMap(({ folder, file }) => (folder === 'records' ? [file] : [])))
        .catch(() => {})
    }
  }

  return {
    async list() {
      await open()
      return readCodebooks(data, durability)
    },
    async last() {
      await open()
      return readLastMove(data, durability)
    },
    async move(file, decisions) {
      await open()
      const ids = given.ids()
      return given.holding(ids, async () => {
        const at = clock().toISOString()
        const act = { by: by(), at }
        const changes: { held: Held; after: Uint8Array }[] = []
        let left = 0
        for (const id of ids) {
          const held = await read(id)
          if (!held || whyKept(held.record, file) !== undefined) continue
          const result = recode(held.record, file, { decisions, act, newId })
          if (result.kind === 'open') left += result.questions.length
          else changes.push({ held, after: storedAfter(held, result.record, act) })
        }
        if (left > 0) throw new Fault('incomplete', words.open(left))
        const backup = await given.backUp().catch((error: unknown) => {
          throw asFault('unwritable', words.notBackedUp, error)
        })
        if (!backup) throw new Fault('unwritable', words.notBackedUp(''))
        await swap(await filesOf(file, changes, backup, at))
        learnCodebook(file)
        return changes.length
      })
    },
    async moveBack() {
      await open()
      const last = await readLastMove(data, durability)
      if (!last) throw new Fault('notFound', words.nothingToUndo)
      const ids = last.files.map(({ file }) => path.basename(file, '.json'))
      return given.holding(ids, async () => {
        const backup = (await listBackups(data.backups, durability)).find(
          ({ name }) => name === last.backup,
        )
        const files: Swapped[] = []
        const edited: string[] = []
        for (const { file, before, after } of last.files) {
          const here = await read(path.basename(file, '.json'))
          if (!here || sha256(here.bytes) !== after) {
            edited.push(here ? `${here.record.country.name} ${here.record.edition}` : file)
            continue
          }
          const backed = backup?.manifest.records.find((each) => each.file === file)
          const bytes = backup && backed && (await readBacked(backup, backed, fs))
          if (!bytes || sha256(bytes) !== before) throw new Fault('notFound', words.backupGone)
          files.push({ folder: 'records', file, before: after, after: bytes })
        }
        if (edited.length > 0) throw new Fault('stale', words.editedSince(edited))
        const gone = [...(last.loaded === null ? [] : [last.loaded]), lastMoveFile]
        for (const file of gone) files.push(await going(file))
        await swap(files)
        if (last.loaded !== null) forgetCodebook(last.codebook)
        return last.files.length
      })
    },
  }

  async function going(file: string): Promise<Swapped> {
    const bytes = await fs.readFile(path.join(data.codebooks, file)).catch(() => undefined)
    return { folder: 'codebooks', file, before: bytes ? sha256(bytes) : null, after: null }
  }

  async function filesOf(
    file: CodebookFile,
    changes: readonly { readonly held: Held; readonly after: Uint8Array }[],
    backup: Backup,
    at: string,
  ): Promise<readonly Swapped[]> {
    const name = nameOfCodebook(file)
    const known = (await going(name)).before
    const move: LastMove = {
      codebook: file.codebook.id,
      title: file.codebook.title,
      at,
      backup: backup.name,
      loaded: known === null ? name : null,
      files: changes.map(({ held, after }) => ({
        file: held.file,
        before: sha256(held.bytes),
        after: sha256(after),
      })),
    }
    return [
      { folder: 'codebooks', file: name, before: known, after: bytesOf(file) },
      ...changes.map(({ held, after }) => ({
        folder: 'records' as const,
        file: held.file,
        before: sha256(held.bytes),
        after,
      })),
      { ...(await going(lastMoveFile)), after: bytesOf(move) },
    ]
  }
}

function storedAfter(
  { bytes }: Held,
  record: Factsheet,
  { by, at }: { readonly by: string; readonly at: string },
): Uint8Array {
  const before = readStored(bytes)
  if (!before.ok) throw new Fault(before.code, before.message)
  const { envelope, record: was } = before.value
  const text = storedText(record, {
    ...envelope,
    rev: envelope.rev + 1,
    parents: [contentSha(was)],
    contentSha: contentSha(record),
    by,
    at,
  })
  return new TextEncoder().encode(text)
}

const bytesOf = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
