import type { Read } from '../../src-shared/exchange/read'
import { readDocument, type ReadDocument } from '../../src-shared/exchange/read-document'
import { readForeign } from './foreign-file'
import { listFiles } from './list-files'
import type { Request } from './protocol'

/** Does what was asked of the process that reads foreign files. */
export async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'list':
      return listFiles(request.paths)
    case 'parse':
      return readDocument(request.bytes)
    case 'read':
      return readFile(request.file)
  }
}

async function readFile(file: string): Promise<Read<ReadDocument>> {
  const bytes = await readForeign(file)
  return bytes.ok ? readDocument(bytes.value) : bytes
}
