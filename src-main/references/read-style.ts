import { SaxesParser, type SaxesAttributePlain } from 'saxes'
import { unread, type Read, type Unread } from '../../src-shared/exchange/read'
import { textOf } from '../../src-shared/exchange/untrusted'
import { styleWords as words } from '../../src-shared/words/references'

/** Largest style that is read, in bytes; the largest of the public collection has 300 KB. */
export const styleLimit = 1024 * 1024
/** Macros call macros, and each call is written out: a small file can ask for more than any computer has. */
const mostNodes = 200_000
const deepest = 60
const namespace = 'http://purl.org/net/xbiblio/csl'

export type Style = { readonly title: string; readonly xml: string }

/**
 * A style of the Citation Style Language that anybody may have made, or a sentence that says why it is none. After this
 * the citation library can take it: it has a bibliography, its macros end, and they write out to something of ordinary size.
 */
export function readStyle(bytes: Uint8Array): Read<Style> {
  if (bytes.byteLength > styleLimit) {
    return unread('untrusted', words.tooLarge(styleLimit / 1024 / 1024))
  }
  const xml = textOf(bytes)
  if (typeof xml !== 'string') return xml
  const outline = outlined(xml)
  if ('ok' in outline) return outline
  const { root, title, parent, hasBibliography } = outline
  if (root !== 'style') return unread('malformed', words.notAStyle)
  if (parent !== '') return unread('malformed', words.dependent(title, parent))
  if (!hasBibliography) return unread('malformed', words.noBibliography(title))
  if (writtenOut(outline.pieces) > mostNodes) return unread('untrusted', words.tooMuch)
  return { ok: true, value: { title, xml } }
}

/** A macro, or one of the places that call them, with how many nodes it has itself and which macros it calls. */
type Piece = { readonly macro: string | undefined; nodes: number; readonly calls: string[] }

type Outline = {
  readonly root: string
  readonly title: string
  readonly parent: string
  readonly hasBibliography: boolean
  readonly pieces: readonly Piece[]
}

class Refusal extends Error {
  constructor(readonly answer: Unread) {
    super()
  }
}

/** What has to be known of a style before it is used. Entities of its own, and whatever else a DOCTYPE brings, are refused. */
function outlined(xml: string): Outline | Unread {
  const parser = new SaxesParser({ xmlns: false })
  const path: string[] = []
  const pieces: Piece[] = []
  let [root, title, parent] = ['', '', '']
  let hasBibliography = false
  const refuse = (answer: Unread) => {
    throw new Refusal(answer)
  }
  parser.on('doctype', () => refuse(unread('untrusted', words.doctype)))
  parser.on('error', () => refuse(unread('malformed', words.notXml(parser.line))))
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, SaxesAttributePlain['value']>
    path.push(name)
    if (path.length > deepest) refuse(unread('untrusted', words.tooMuch))
    if (path.length === 1) root = given['xmlns'] === namespace ? name : ''
    if (path.length === 2) {
      const isMacro = name === 'macro'
      pieces.push({ macro: isMacro ? (given['name'] ?? '') : undefined, nodes: 0, calls: [] })
      if (name === 'bibliography') hasBibliography = true
    }
    if (name === 'link' && given['rel'] === 'independent-parent') parent = given['href'] ?? '?'
    const piece = pieces.at(-1)
    if (!piece) return
    piece.nodes += 1
    if (given['macro'] !== undefined) piece.calls.push(given['macro'])
  })
  parser.on('text', (text) => {
    if (path.join('/') === 'style/info/title') title += text
  })
  parser.on('closetag', () => void path.pop())
  try {
    parser.write(xml.replace(/^\ufeff/, '')).close()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
  return { root, title: title.trim(), parent, hasBibliography, pieces }
}

/** How many nodes a style has with every macro written out where it is called; without end where they call each other. */
function writtenOut(pieces: readonly Piece[]): number {
  const macros = new Map(pieces.map((piece) => [piece.macro, piece]))
  const known = new Map<Piece, number>()
  const size = (piece: Piece): number => {
    const before = known.get(piece)
    if (before !== undefined) return before
    known.set(piece, Infinity)
    const called = piece.calls
      .map((macro) => macros.get(macro))
      .filter((each) => each !== undefined)
    const sum = called.reduce((total, each) => total + size(each), piece.nodes)
    known.set(piece, sum)
    return sum
  }
  return pieces
    .filter(({ macro }) => macro === undefined)
    .reduce((total, piece) => total + size(piece), 0)
}
