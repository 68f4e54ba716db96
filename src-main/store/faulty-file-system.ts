import { nodeFileSystem, type FileSystem, type OpenFile } from './file-system'

/** A call to the disk that a test may break, by the name of the call. */
type Break = (call: string, path: string) => Error | 'short' | undefined

/** The real file system, but `decide` says of each call whether it fails, and how. For tests. */
export function faultyFileSystem(decide: Break): FileSystem {
  const guard = (call: string, path: string) => {
    const broken = decide(call, path)
    if (broken instanceof Error) throw broken
    return broken
  }
  const faultyFile = (file: OpenFile, path: string): OpenFile => ({
    async write(bytes, offset, length, position) {
      const short = guard('write', path) === 'short'
      return file.write(bytes, offset, short ? Math.ceil(length / 2) : length, position)
    },
    async sync() {
      guard('sync', path)
      return file.sync()
    },
    async datasync() {
      guard('datasync', path)
      return file.datasync()
    },
    async stat() {
      guard('fstat', path)
      return file.stat()
    },
    async close() {
      await file.close()
      guard('close', path)
    },
  })
  const real = nodeFileSystem
  return {
    async open(path, flags, mode) {
      guard('open', path)
      return faultyFile(await real.open(path, flags, mode), path)
    },
    async readFile(path) {
      guard('readFile', path)
      return real.readFile(path)
    },
    async appendFile(path, text) {
      guard('appendFile', path)
      return real.appendFile(path, text)
    },
    async rename(from, to) {
      guard('rename', to)
      return real.rename(from, to)
    },
    async unlink(path) {
      guard('unlink', path)
      return real.unlink(path)
    },
    async mkdir(path) {
      guard('mkdir', path)
      return real.mkdir(path)
    },
    async readdir(path) {
      guard('readdir', path)
      return real.readdir(path)
    },
    async stat(path) {
      guard('stat', path)
      return real.stat(path)
    },
    async link(from, to) {
      guard('link', to)
      return real.link(from, to)
    },
    async rmdir(path) {
      guard('rmdir', path)
      return real.rmdir(path)
    },
    async chmod(path, mode) {
      guard('chmod', path)
      return real.chmod(path, mode)
    },
    async touch(path, at) {
      guard('touch', path)
      return real.touch(path, at)
    },
  }
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code })
}
