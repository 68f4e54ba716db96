import path from 'node:path'
import { Fault } from '../../src-shared/contract/reply'
import { sizeLimit } from '../../src-shared/exchange/untrusted'
import { storeWords } from '../../src-shared/words/store'
import { asFault } from './disk-faults'
import { nodeFileSystem, type FileSystem } from './file-system'
import { writeDurably } from './write-durably'

/** The bytes of a file that anybody may have made. What is no file, or far too large, is refused before it is opened. */
export async function readOutside(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = path.basename(file)
  try {
    const facts = await fs.stat(file)
    if (!facts.isFile()) throw new Fault('unreadable', storeWords.fileNotRegular(name))
    if (facts.size > sizeLimit) {
      throw new Fault('untrusted', storeWords.fileTooLarge(name, sizeLimit / 1024 / 1024))
    }
    return { name, bytes: await fs.readFile(file) }
  } catch (error) {
    throw asFault('unreadable', (reason) => storeWords.fileNotOpened(name, reason), error)
  }
}

/** Writes a file outside the data folder, as a whole or not at all. */
export async function writeOutside(
  file: string,
  content: string | Uint8Array,
  fs: FileSystem = nodeFileSystem,
): Promise<void> {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await writeDurably(file, bytes, { fs })
  } catch (error) {
    const name = path.basename(file)
    throw asFault('unwritable', (reason) => storeWords.notWritten(name, reason), error)
  }
}
