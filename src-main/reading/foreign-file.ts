import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { tooLarge, sizeLimit } from '../../src-shared/exchange/untrusted'
import { unread, type Read } from '../../src-shared/exchange/read'
import { receivingWords as words } from '../../src-shared/words/receiving'
import { codeOf } from '../store/file-system'

/**
 * The bytes of a file that anybody may have made. Links, pipes, devices and folders are refused before anything of them
 * is read, and what lies at the path cannot be made another thing in between: the open file is asked what it is.
 */
export async function readForeign(file: string): Promise<Read<Uint8Array>> {
  try {
    const there = await lstat(file)
    if (there.isSymbolicLink()) return unread('untrusted', words.refused.link)
    if (there.isDirectory()) return unread('untrusted', words.refused.folder)
    if (!there.isFile()) return unread('untrusted', words.refused.notRegular)
    // Without waiting for whoever writes into a pipe. Windows has neither flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    const opened = await open(file, flags)
    try {
      const facts = await opened.stat()
      if (!facts.isFile()) return unread('untrusted', words.refused.notRegular)
      if (facts.size > sizeLimit) return tooLarge()
      return { ok: true, value: await readAll(opened, facts.size) }
    } finally {
      await opened.close()
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP') return unread('untrusted', words.refused.link)
    return unread('unreadable', words.refused.notRead(code ?? ''))
  }
}

/** What was added since its size was asked for is not read: a file that grows without end would never be. */
async function readAll(
  opened: Awaited<ReturnType<typeof open>>,
  size: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  while (at < size) {
    const { bytesRead } = await opened.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}
