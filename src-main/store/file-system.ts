import * as node from 'node:fs/promises'

/** What the store needs to know of a file. */
export type FileFacts = {
  readonly size: number
  readonly mtimeMs: number
  isFile(): boolean
}

export type OpenFile = {
  /** May write fewer bytes than it was given; answers how many. */
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  /** Syncs the bytes, and of what is known about the file only what is needed to read them: its size. */
  datasync(): Promise<void>
  stat(): Promise<FileFacts>
  close(): Promise<void>
}

/** What shows without reading a file whether it is as it was. */
export type FileTraces = Pick<FileFacts, 'size' | 'mtimeMs'>

export const isUnchanged = (then: FileTraces | undefined, now: FileTraces | undefined): boolean =>
  then?.size === now?.size && then?.mtimeMs === now?.mtimeMs

/** The few calls through which the store touches the disk, handed in so that a test can break each of them. */
export type FileSystem = {
  /**
   * 'wx' fails where the file exists, and so never follows a link that somebody has planted; 'r+' fails where it does
   * not, and so never makes an empty one in place of what is gone.
   */
  open(path: string, flags: 'wx' | 'r' | 'r+', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  appendFile(path: string, text: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Gives a file one more name on the same disk. Some disks cannot. */
  link(from: string, to: string): Promise<void>
  mkdir(path: string): Promise<void>
  /** Takes away an empty folder. */
  rmdir(path: string): Promise<void>
  readdir(path: string): Promise<string[]>
  stat(path: string): Promise<FileFacts>
  /** Gives a file another time. */
  touch(path: string, at: Date): Promise<void>
  chmod(path: string, mode: number): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode) => node.open(path, flags, mode),
  readFile: (path) => node.readFile(path),
  appendFile: (path, text) => node.appendFile(path, text, { mode: 0o600 }),
  rename: (from, to) => node.rename(from, to),
  unlink: (path) => node.unlink(path),
  link: (from, to) => node.link(from, to),
  mkdir: (path) => node.mkdir(path),
  rmdir: (path) => node.rmdir(path),
  readdir: (path) => node.readdir(path),
  stat: (path) => node.stat(path),
  touch: (path, at) => node.utimes(path, at, at),
  chmod: (path, mode) => node.chmod(path, mode),
}

/** The system's name of what went wrong, such as ENOSPC; undefined where it was not the system (Node's own begin with ERR_). */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    !error.code.startsWith('ERR_')
    ? error.code
    : undefined
}

/** What is in a folder; nothing where there is no such folder. */
export async function namesIn(folder: string, fs: Pick<FileSystem, 'readdir'>): Promise<string[]> {
  try {
    return await fs.readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** That a file or folder is not there, as opposed to one that cannot be reached. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT'
}
