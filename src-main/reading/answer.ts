import type { Read } from '../../src-shared/exchange/read'
import { readDocument } from '../../src-shared/exchange/read-document'
import { readForeign } from './foreign-file'
import { listFiles } from './list-files'
import type { Foreign, Request, StyledSources } from './protocol'

/** Does what was asked of the process that reads foreign files. */
export async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'list':
      return listFiles(request.paths)
    case 'parse':
      return parse(request)
    case 'styled':
      return styled(request)
  }
}

async function styled({
  style,
  sources,
}: Extract<Request, { kind: 'styled' }>): Promise<Read<StyledSources>> {
  const { readStyle } = await import('../references/read-style')
  const read = readStyle(style)
  if (!read.ok) return read
  const { styleSources } = await import('../references/style-sources')
  return { ok: true, value: styleSources(sources, read.value) }
}

/** Each parser but that of factsheets is loaded with the first file of its kind. */
async function parse({
  as,
  from,
  addresses,
}: Extract<Request, { kind: 'parse' }>): Promise<Read<Foreign[keyof Foreign]>> {
  const given = 'path' in from ? readForeign(from.path) : ({ ok: true, value: from } as const)
  if (!given.ok) return given
  const bytes = given.value
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
