import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, type FileFacts, type FileSystem, type OpenFile } from './file-system'

/** Windows refuses a rename while a virus scanner or an indexer has the file open; elsewhere these codes are final. */
const heldByAnother = ['EPERM', 'EBUSY', 'EACCES']
const longestPatienceMs = 10_000

export type Durability = { readonly fs: FileSystem; readonly platform?: NodeJS.Platform }

/** Name of a file that is still being written. One that is left over belongs to a write that never ended. */
export const isUnfinished = (name: string) => name.startsWith('.') && name.endsWith('.tmp')

/**
 * Puts a file in place as a whole, or leaves what was there as it was. When it resolves, the bytes outlive a crash
 * and a power cut: the file is synced before it gets its name, and the folder after it. A sync that failed is never
 * tried again on the same file, since Linux then reports success without the data (PostgreSQL's "fsyncgate").
 * Rejects with the system's own error. After an error of the last step, the folder's sync, the new bytes may be in place.
 */
export async function writeDurably(
  file: string,
  bytes: Uint8Array,
  { fs, platform = process.platform }: Durability,
): Promise<FileFacts> {
  const folder = path.dirname(file)
  const temporary = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`)
  let open: OpenFile | undefined
  let facts: FileFacts
  // Opened while the file is written. Windows cannot sync a folder, and renames no file that is open.
  const opening = platform === 'win32' ? undefined : fs.open(folder, 'r')
  opening?.catch(() => {})
  try {
    open = await fs.open(temporary, 'wx', 0o600)
    await writeAll(open, bytes)
    // Its time is that of the last write, and does not change any more.
    ;[, facts] = await Promise.all([open.sync(), open.stat()])
    if (!opening) {
      const closing = open
      open = undefined
      await closing.close()
    }
    await opening
    await renamePatiently(temporary, file, { fs, platform })
  } catch (error) {
    await open?.close().catch(() => {})
    await opening?.then((names) => names.close()).catch(() => {})
    await fs.unlink(temporary).catch(() => {})
    throw error
  }
  try {
    await (await opening)?.sync()
  } finally {
    // What is synced does not hang on these.
    void open?.close().catch(() => {})
    void opening?.then((names) => names.close()).catch(() => {})
  }
  return facts
}

/** Gives a file another name, durably. Both names are on the same disk: both folders are part of the data folder. */
export async function moveDurably(from: string, to: string, durability: Durability): Promise<void> {
  await renamePatiently(from, to, durability)
  await syncFolder(path.dirname(to), durability)
  await syncFolder(path.dirname(from), durability)
}

/** Makes names in a folder outlive a power cut. Windows cannot sync a folder, and needs not. */
export async function syncFolder(
  folder: string,
  { fs, platform = process.platform }: Durability,
): Promise<void> {
  if (platform === 'win32') return
  const open = await fs.open(folder, 'r')
  try {
    await open.sync()
  } finally {
    await open.close()
  }
}

/** Writes all bytes from a position in the file on, however few the system takes at a time. */
export async function writeAll(open: OpenFile, bytes: Uint8Array, position = 0): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await open.write(bytes, done, bytes.length - done, position + done)
    if (bytesWritten === 0) throw Object.assign(new Error('Nothing written'), { code: 'EIO' })
    done += bytesWritten
  }
}

async function renamePatiently(
  from: string,
  to: string,
  { fs, platform = process.platform }: Durability,
): Promise<void> {
  let waited = 0
  for (let pause = 10; ; pause *= 2) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      const mayPass = platform === 'win32' && heldByAnother.includes(codeOf(error) ?? '')
      if (!mayPass || waited + pause > longestPatienceMs) throw error
      await sleep(pause)
      waited += pause
    }
  }
}
