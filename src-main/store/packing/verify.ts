import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { Fault } from '../../../src-shared/contract/reply'
import { packingWords as words } from '../../../src-shared/words/packing'
import { sha256 as shaOf } from '../sha256'
import {
  contents,
  isSafePath,
  libraryPrefix,
  listName,
  type Contents,
  type Packed,
} from './contents'

/** The list of the largest library one can think of is shorter than this; a forged one must not fill the memory. */
const longestList = 256 * 1024 * 1024

export type Package = {
  readonly contents: Contents
  /** The bytes of a file of it, compared with the list. */
  read(file: Packed): Promise<Uint8Array>
  close(): void
}

/** Reads all of a packed library and compares it with its own list. Throws a fault that names what is not as it was. */
export async function verifyPackage(file: string): Promise<Contents> {
  const found = await openPackage(file)
  try {
    const problems: string[] = []
    for (const each of found.contents.files) {
      await found.read(each).catch((error: unknown) => {
        problems.push(error instanceof Fault ? error.message : words.altered(each.path))
      })
    }
    if (problems.length > 0) throw new Fault('unreadable', words.notWhole(problems))
    return found.contents
  } finally {
    found.close()
  }
}

/** Opens one whose names and sizes are those of its list. What its files hold is compared as they are read. */
export async function openPackage(file: string): Promise<Package> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    // Names are judged here, so that a bad one can be told.
    decodeStrings: false,
  }).catch((error: unknown) => refuse(error))
  try {
    const { entries, problems } = await entriesIn(zip).catch((error: unknown) => refuse(error))
    const list = entries.get(listName)
    const stated = list && (await readList(zip, list))
    if (!stated) throw new Fault('unreadable', words.notWhole([...problems, words.noList]))
    entries.delete(listName)
    for (const each of stated.files) {
      const entry = entries.get(libraryPrefix + each.path)
      if (!isSafePath(each.path)) problems.push(words.unsafeName(each.path))
      else if (!entry) problems.push(words.missing(each.path))
      else if (entry.uncompressedSize !== each.size) problems.push(words.otherSize(each.path))
    }
    const listed = new Set(stated.files.map((each) => libraryPrefix + each.path))
    if (listed.size < stated.files.length) problems.push(words.noList)
    for (const name of entries.keys()) if (!listed.has(name)) problems.push(words.extra(name))
    if (problems.length > 0) throw new Fault('unreadable', words.notWhole(problems))
    return {
      contents: stated,
      async read(each) {
        const bytes = await bytesOf(zip, entries.get(libraryPrefix + each.path)!).catch(() => null)
        if (!bytes || shaOf(bytes) !== each.sha256) {
          throw new Fault('unreadable', words.altered(each.path))
        }
        return bytes
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function entriesIn(zip: ZipFile) {
  const entries = new Map<string, Entry>()
  const problems: string[] = []
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      const name = (entry.fileName as unknown as Buffer).toString('utf8')
      if (!isSafePath(name)) problems.push(words.unsafeName(name))
      else if (entries.has(name)) problems.push(words.twice(name))
      else entries.set(name, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
  return { entries, problems }
}

async function readList(zip: ZipFile, entry: Entry): Promise<Contents | undefined> {
  if (entry.uncompressedSize > longestList) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(zip, entry))
    const stated: unknown = JSON.parse(text)
    if (isNewer(stated)) throw new Fault('newer', words.newer)
    return contents.parse(stated)
  } catch (error) {
    if (error instanceof Fault) throw error
    return undefined
  }
}

const isNewer = (stated: unknown) =>
  typeof stated === 'object' &&
  stated !== null &&
  'version' in stated &&
  typeof stated.version === 'number' &&
  stated.version > 1

/** No more than the size that is stated: yauzl ends what goes on longer. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  // yauzl leaves this to its callers. Nothing else vouches for the list, which may be damaged and still be one.
  if (crc32(bytes) !== entry.crc32)
    throw new Error(`Not the bytes that were packed: ${entry.crc32}`)
  return bytes
}

function refuse(error: unknown): never {
  throw new Fault(
    'unreadable',
    words.noPackage(error instanceof Error ? error.message : String(error)),
  )
}
