import path from 'node:path'
import type { FileFacts, OpenFile } from '../src-main/store/file-system'
import type { Disk } from './disk'

/** A file: what it holds now, and what of that has certainly reached the platter. */
export type File = {
  readonly kind: 'file'
  readonly born: number
  now: Uint8Array
  synced: Uint8Array
  wasEmptied: boolean
  mtimeMs: number
}
export type Folder = { readonly kind: 'folder'; readonly born: number; readonly path: string }
type Node = File | Folder

/** A change of names that no folder's sync has made sure of yet. */
export type Renaming = {
  /** The folders whose sync makes sure of it. */
  readonly folders: ReadonlySet<string>
  readonly apply: (names: Names) => void
}

/** What stands under which full path. */
export type Names = Map<string, Node>

/** A disk that remembers which of its changes have been synced. Only as much of one as the store asks for. */
export type DiskInMemory = Disk & {
  /** What stands under which name for certain, whatever happens. */
  readonly certain: Names
  /** What stands under which name as long as the power stays on. */
  readonly now: Names
  /** What has happened to names since, in order. */
  readonly pending: readonly Renaming[]
}

/** @param root the one folder it begins with, empty; or `names`, what it holds. */
export function diskInMemory(
  root: string,
  names: Names = new Map([[root, folderAt(root, 0)]]),
): DiskInMemory {
  const now: Names = new Map(names)
  const certain: Names = new Map(names)
  const pending: Renaming[] = []
  let born = Math.max(0, ...[...names.values()].map((each) => each.born))
  let clock = Date.UTC(2022, 0, 1)

  const change = (folders: readonly string[], apply: (names: Names) => void) => {
    apply(now)
    pending.push({ folders: new Set(folders), apply })
  }
  const at = (place: string): Node => now.get(place) ?? fail('ENOENT', place)
  const parentOf = (place: string): string => {
    const parent = path.dirname(place)
    if (at(parent).kind !== 'folder') fail('ENOTDIR', place)
    return parent
  }
  const fileAt = (place: string): File => {
    const node = at(place)
    return node.kind === 'file' ? node : fail('EISDIR', place)
  }
  const made = (place: string): File => {
    const parent = parentOf(place)
    const none = new Uint8Array()
    const file: File = {
      kind: 'file',
      born: ++born,
      now: none,
      synced: none,
      wasEmptied: false,
      mtimeMs: ++clock,
    }
    change([parent], (all) => all.set(place, file))
    return file
  }
  const put = (file: File, bytes: Uint8Array, position: number) => {
    const grown = new Uint8Array(Math.max(file.now.length, position + bytes.length))
    grown.set(file.now)
    grown.set(bytes, position)
    file.now = grown
    file.mtimeMs = ++clock
  }

  const sync = async (node: Node) => {
    if (node.kind === 'file') {
      node.synced = node.now
      node.wasEmptied = false
      return
    }
    for (const each of pending.splice(0)) {
      if (each.folders.has(node.path)) each.apply(certain)
      else pending.push(each)
    }
  }
  const opened = (node: Node): OpenFile & { readonly datasync: () => Promise<void> } => ({
    async write(bytes, offset, length, position) {
      if (node.kind === 'folder') return fail('EISDIR', node.path)
      put(node, bytes.subarray(offset, offset + length), position)
      return { bytesWritten: length }
    },
    sync: () => sync(node),
    datasync: () => sync(node),
    stat: async () => factsOf(node),
    close: async () => {},
  })

  const disk = {
    certain,
    now,
    pending,
    async open(place, flags) {
      if (flags === 'r') return opened(at(place))
      if (flags === 'wx') return now.has(place) ? fail('EEXIST', place) : opened(made(place))
      if (flags === 'r+') return opened(fileAt(place))
      if (!now.has(place)) return opened(made(place))
      const file = fileAt(place)
      file.now = new Uint8Array()
      file.wasEmptied = true
      return opened(file)
    },
    readFile: async (place) => fileAt(place).now,
    async appendFile(place, text) {
      const file = now.has(place) ? fileAt(place) : made(place)
      put(file, new TextEncoder().encode(text), file.now.length)
    },
    async rename(from, to) {
      const node = at(from)
      // One step, in both folders at once, as every journaling file system makes it.
      change([parentOf(from), parentOf(to)], (all) => {
        all.delete(from)
        all.set(to, node)
      })
    },
    async unlink(place) {
      fileAt(place)
      change([parentOf(place)], (all) => all.delete(place))
    },
    async mkdir(place) {
      if (now.has(place)) fail('EEXIST', place)
      const folder = folderAt(place, ++born)
      change([parentOf(place)], (all) => all.set(place, folder))
    },
    async link(from, to) {
      const file = fileAt(from)
      if (now.has(to)) fail('EEXIST', to)
      change([parentOf(to)], (all) => all.set(to, file))
    },
    async rmdir(place) {
      at(place)
      if ([...now.keys()].some((each) => path.dirname(each) === place)) fail('ENOTEMPTY', place)
      change([parentOf(place)], (all) => all.delete(place))
    },
    async chmod(place) {
      at(place)
    },
    async readdir(place) {
      at(place)
      return [...now.keys()]
        .filter((each) => path.dirname(each) === place && each !== place)
        .map((each) => path.basename(each))
    },
    stat: async (place) => factsOf(at(place)),
    async touch(place: string, time: Date) {
      fileAt(place).mtimeMs = time.getTime()
    },
  } satisfies DiskInMemory & { touch: unknown }
  return disk
}

/** The same names and files on a disk of their own. */
export const copied = (names: Names): Names =>
  new Map([...names].map(([place, node]) => [place, { ...node }]))

const folderAt = (place: string, born: number): Folder => ({ kind: 'folder', born, path: place })

const factsOf = (node: Node): FileFacts => ({
  size: node.kind === 'file' ? node.now.length : 0,
  mtimeMs: node.kind === 'file' ? node.mtimeMs : 0,
  isFile: () => node.kind === 'file',
})

function fail(code: string, place: string): never {
  throw Object.assign(new Error(`${code}: ${place}`), { code })
}
