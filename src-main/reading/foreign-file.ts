import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { tooLarge, sizeLimit } from '../../src-shared/exchange/untrusted'
import { unread, type Read } from '../../src-shared/exchange/read'
import { receivingWords as words } from '../../src-shared/words/receiving'
import { codeOf } from '../store/file-system'

/**
 * The bytes of a file that anybody may have made. Links, pipes, devices and folders are refused before anything of them
 * is read, and what lies at the path cannot be made another thing in between: the open file is asked what it is.
 * Without waiting for other threads: whoever reads here has nothing else to do, and five steps a file take longer to
 * hand over than to do.
 */
export function readForeign(file: string): Read<Uint8Array> {
  try {
    const there = lstatSync(file)
    if (there.isSymbolicLink()) return unread('untrusted', words.refused.link)
    if (there.isDirectory()) return unread('untrusted', words.refused.folder)
    if (!there.isFile()) return unread('untrusted', words.refused.notRegular)
    // Without waiting for whoever writes into a pipe. Windows has neither flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    const opened = openSync(file, flags)
    try {
      const facts = fstatSync(opened)
      if (!facts.isFile()) return unread('untrusted', words.refused.notRegular)
      if (facts.size > sizeLimit) return tooLarge()
      return { ok: true, value: readAll(opened, facts.size) }
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP') return unread('untrusted', words.refused.link)
    return unread('unreadable', words.refused.notRead(code ?? ''))
  }
}

/** What was added since its size was asked for is not read: a file that grows without end would never be. */
function readAll(opened: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  while (at < size) {
    const count = readSync(opened, bytes, at, size - at, at)
    if (count === 0) break
    at += count
  }
  return bytes.subarray(0, at)
}
