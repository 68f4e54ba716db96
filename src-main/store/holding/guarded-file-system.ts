import { Fault } from '../../../src-shared/contract/reply'
import type { FileSystem } from '../file-system'
import type { FolderHold } from './folder-hold'
import { sayReadOnly } from './say'

/** A file system that refuses every change, with the reason in words, while its folder may only be read. */
export function guardedBy(hold: FolderHold, fs: FileSystem): FileSystem {
  const refuse = () => {
    const { access } = hold
    if (access.kind === 'readOnly') throw new Fault('readOnly', sayReadOnly(access.why))
  }
  const unlessRefused = async <T>(change: () => Promise<T>): Promise<T> => {
    refuse()
    return change()
  }
  return {
    ...fs,
    open: async (path, flags, mode) => {
      if (flags !== 'r') refuse()
      return fs.open(path, flags, mode)
    },
    appendFile: (path, text) => unlessRefused(() => fs.appendFile(path, text)),
    rename: (from, to) => unlessRefused(() => fs.rename(from, to)),
    unlink: (path) => unlessRefused(() => fs.unlink(path)),
    link: (from, to) => unlessRefused(() => fs.link(from, to)),
    mkdir: (path) => unlessRefused(() => fs.mkdir(path)),
    rmdir: (path) => unlessRefused(() => fs.rmdir(path)),
    chmod: (path, mode) => unlessRefused(() => fs.chmod(path, mode)),
    touch: (path, at) => unlessRefused(() => fs.touch(path, at)),
  }
}
