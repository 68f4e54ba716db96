import type { Read } from '../../src-shared/exchange/read'
import { readDocument, type ReadDocument } from '../../src-shared/exchange/read-document'
import { readForeign } from './foreign-file'
import { listFiles } from './list-files'
import type { Foreign, Request } from './protocol'

/** Does what was asked of the process that reads foreign files. */
export async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'list':
      return listFiles(request.paths)
    case 'parse':
      return parse(request)
    case 'read':
      return readFile(request.file)
  }
}

function readFile(file: string): Read<ReadDocument> {
  const bytes = readForeign(file)
  return bytes.ok ? readDocument(bytes.value) : bytes
}

/** Each parser but that of factsheets is loaded with the first file of its kind. */
async function parse({
  as,
  bytes,
  addresses,
}: Extract<Request, { kind: 'parse' }>): Promise<Read<Foreign[keyof Foreign]>> {
  switch (as) {
    case 'factsheet':
      return readDocument(bytes)
    case 'codebook':
      return (await import('../../src-shared/exchange/read-codebook')).readCodebook(bytes)
    case 'references':
      return (await import('../references/read-references')).readReferences(bytes)
    case 'review':
      return (await import('../review/read-review')).readReview(bytes, addresses)
    case 'style':
      return (await import('../references/read-style')).readStyle(bytes)
  }
}
