import path from 'node:path'
import { Fault } from '../../src-shared/contract/reply'
import type { Read } from '../../src-shared/exchange/read'
import { receivingWords as words } from '../../src-shared/words/receiving'
import type { Origin } from './protocol'

/** What was read. Where nothing was, throws a fault that names the file, for in a sentence alone it would be any. */
export function taken<T>(read: Read<T>, from: Origin): T {
  if (read.ok) return read.value
  const { code, message, issues } = read
  const said = 'path' in from ? words.inFile(path.basename(from.path), message) : message
  throw new Fault(code, said, issues)
}
