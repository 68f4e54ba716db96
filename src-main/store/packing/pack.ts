import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { Fault } from '../../../src-shared/contract/reply'
import { packingWords as words } from '../../../src-shared/words/packing'
import { asFault } from '../disk-faults'
import { isMissing, type OpenFile } from '../file-system'
import { filesIn } from '../moving/files-of-library'
import { sha256 as shaOf } from '../sha256'
import { syncFolder, writeAll, type Durability } from '../write-durably'
import { libraryPrefix, listName, packageFormat, type Contents, type Packed } from './contents'
import { verifyPackage } from './verify'

/**
 * Packs all of a library into one file, reads that again and compares it, and gives it its name only then. Nobody may write
 * into the library meanwhile. One of its files is held in memory at a time. Nothing that has the name is written over.
 */
export async function packLibrary(
  from: string,
  file: string,
  {
    now,
    durability,
    onFile = () => {},
  }: {
    readonly now: Date
    readonly durability: Durability
    /** Hears of each file that is packed. Throwing ends it, and nothing is left. */
    readonly onFile?: (done: number, of: number) => void
  },
): Promise<Contents> {
  const { fs } = durability
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    await refuseTaken(file)
    const files = await filesIn(from, fs)
    const packed = await write(files)
    await verifyPackage(temporary)
    await refuseTaken(file)
    await fs.rename(temporary, file)
    await syncFolder(path.dirname(file), durability)
    return packed
  } catch (error) {
    await fs.unlink(temporary).catch(() => {})
    throw asFault('unwritable', words.notPacked, error)
  }

  async function refuseTaken(name: string): Promise<void> {
    const isFree = await fs.stat(name).then(
      () => false,
      (error: unknown) => isMissing(error),
    )
    if (!isFree) throw new Fault('unwritable', words.inTheWay(name))
  }

  async function write(files: readonly string[]): Promise<Contents> {
    const zip = new ZipFile()
    const packed: Packed[] = []
    const failing = new AbortController()
    const add = (name: string, read: () => Promise<Uint8Array>) =>
      zip.addReadStreamLazy(name, { mode: 0o100600, mtime: now }, (take) => {
        read().then(
          (bytes) => take(null, Readable.from([Buffer.from(bytes)], { objectMode: false })),
          (error: unknown) => {
            failing.abort(error)
            take(error, Readable.from([]))
          },
        )
      })
    for (const name of files) {
      const inLibrary = name.split(path.sep).join('/')
      add(libraryPrefix + inLibrary, async () => {
        const full = path.join(from, name)
        const [bytes, { mtimeMs }] = [await fs.readFile(full), await fs.stat(full)]
        packed.push({ path: inLibrary, size: bytes.length, sha256: shaOf(bytes), mtimeMs })
        onFile(packed.length, files.length)
        return bytes
      })
    }
    const list = (): Contents => ({
      format: packageFormat,
      version: 1,
      at: now.toISOString(),
      files: packed,
    })
    add(listName, () => Promise.resolve(new TextEncoder().encode(JSON.stringify(list()))))
    zip.end()
    const failed = new Promise<never>((_, reject) => {
      zip.on('error', reject)
      failing.signal.addEventListener('abort', () => reject(failing.signal.reason as Error))
    })
    failed.catch(() => {})
    const open = await fs.open(temporary, 'wx', 0o600)
    try {
      await Promise.race([failed, drain(zip.outputStream, open)])
      await open.sync()
    } finally {
      await open.close()
    }
    return list()
  }
}

async function drain(stream: NodeJS.ReadableStream, open: OpenFile): Promise<void> {
  let position = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    await writeAll(open, bytes, position)
    position += bytes.length
  }
}
