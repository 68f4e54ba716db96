import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { unread, type Read } from '../../src-shared/exchange/read'
import { reviewWords as words } from '../../src-shared/words/review'

/** A row of a table: the words of its cells, its hidden words, the names of its bookmarks, who changed or noted what. */
export type ReviewRow = {
  readonly cells: readonly string[]
  readonly hidden: string
  readonly bookmarks: readonly string[]
  /** By column, who made the last tracked change in it. */
  readonly changed: ReadonlyMap<number, Made>
  /** Ids of comments that are anchored in the row. */
  readonly comments: readonly string[]
}
type Made = { readonly author: string; readonly at: string }
export type WordComment = Made & { readonly id: string; readonly text: string }
export type WordFile = {
  /** Hidden words outside of tables. */
  readonly hidden: string
  readonly rows: readonly ReviewRow[]
  readonly comments: readonly WordComment[]
}

/** Largest part of a file that is read, in bytes unpacked: a small file can hold a very large one. */
const partLimit = 30 * 1024 * 1024
const deepest = 200
const wanted = new Set(['word/document.xml', 'word/comments.xml'])

class Refusal extends Error {}

/** What is in the tables of a Word file that anybody may have saved. Deleted words are gone, inserted ones are there. */
export function readWordFile(bytes: Uint8Array): Read<WordFile> {
  let parts: Record<string, Uint8Array>
  let isTooLarge = false
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted.has(name) && originalSize > partLimit) isTooLarge = true
        return wanted.has(name) && !isTooLarge
      },
    })
  } catch {
    return unread('unreadable', words.damaged)
  }
  if (isTooLarge) return unread('untrusted', words.tooLarge(partLimit / 1024 / 1024))
  const document = parts['word/document.xml']
  if (!document) return unread('malformed', words.notAReview)
  try {
    const body = new Body()
    parse(strFromU8(document), body)
    const comments = new Comments()
    const there = parts['word/comments.xml']
    if (there) parse(strFromU8(there), comments)
    return { ok: true, value: { hidden: body.hidden, rows: body.rows, comments: comments.all } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return unread(error.message === words.doctype ? 'untrusted' : 'unreadable', error.message)
  }
}

type Attributes = Readonly<Record<string, string>>
type Listener = {
  open(name: string, attributes: Attributes, path: readonly string[]): void
  close(name: string, path: readonly string[]): void
  text(text: string, path: readonly string[]): void
}

/** Entities that a file defines are refused with the DOCTYPE that would define them. */
function parse(xml: string, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: false })
  const path: string[] = []
  const refuse = (message: string) => {
    throw new Refusal(message)
  }
  parser.on('doctype', () => refuse(words.doctype))
  parser.on('error', () => refuse(words.damaged))
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (path.length > deepest) refuse(words.damaged)
    listener.open(name, attributes, path)
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    listener.close(name, path)
  })
  parser.on('text', (text) => listener.text(text, path))
  parser.write(xml).close()
}

/** The words of runs, with line ends where paragraphs end. */
class Runs implements Listener {
  protected isHidden = false
  #left = 0

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'w:r') this.isHidden = false
    if (name === 'w:del' || name === 'w:moveFrom') this.#left += 1
    const isOff = ['0', 'false', 'off'].includes(attributes['w:val'] ?? '')
    if (name === 'w:vanish' && path.at(-3) === 'w:r' && !isOff) this.isHidden = true
    if (name === 'w:tab') this.say('\t')
    if (name === 'w:br' || name === 'w:cr') this.say('\n')
    if (name === 'w:noBreakHyphen') this.say('-')
  }
  close(name: string, _path: readonly string[]): void {
    if (name === 'w:del' || name === 'w:moveFrom') this.#left -= 1
  }
  text(text: string, path: readonly string[]): void {
    if (path.at(-1) === 'w:t' && this.#left === 0) this.say(text)
  }
  protected say(_text: string): void {}
}

class Body extends Runs {
  hidden = ''
  readonly rows: ReviewRow[] = []
  #row: Building | undefined

  override open(name: string, attributes: Attributes, path: readonly string[]): void {
    super.open(name, attributes, path)
    const isOuter = path.filter((each) => each === 'w:tbl').length === 1
    if (name === 'w:tr' && isOuter) this.#row = begin()
    if (name === 'w:tc' && isOuter) this.#row?.cells.push('')
    const row = this.#row
    if (!row) return
    if (name === 'w:bookmarkStart') row.bookmarks.push(attributes['w:name'] ?? '')
    if (name === 'w:commentReference') row.comments.push(attributes['w:id'] ?? '')
    if (name === 'w:ins' || name === 'w:del')
      row.changed.set(row.cells.length - 1, made(attributes))
  }
  override close(name: string, path: readonly string[]): void {
    super.close(name, path)
    if (name === 'w:p') this.#end('\n')
    if (name !== 'w:tr' || path.includes('w:tr') || !this.#row) return
    this.rows.push(this.#row)
    this.#row = undefined
  }
  protected override say(text: string): void {
    if (!this.isHidden) return this.#end(text)
    if (this.#row) this.#row.hidden += text
    else this.hidden += text
  }
  #end(text: string): void {
    const cells = this.#row?.cells
    if (cells && cells.length > 0) cells[cells.length - 1] += text
  }
}

type Building = {
  readonly cells: string[]
  hidden: string
  readonly bookmarks: string[]
  readonly changed: Map<number, Made>
  readonly comments: string[]
}
const begin = (): Building => ({
  cells: [],
  hidden: '',
  bookmarks: [],
  changed: new Map(),
  comments: [],
})
const made = (attributes: Attributes): Made => ({
  author: attributes['w:author'] ?? '',
  at: attributes['w:date'] ?? '',
})

class Comments extends Runs {
  readonly all: WordComment[] = []
  #now: { id: string; author: string; at: string; text: string } | undefined

  override open(name: string, attributes: Attributes, path: readonly string[]): void {
    super.open(name, attributes, path)
    if (name === 'w:comment') {
      this.#now = { id: attributes['w:id'] ?? '', text: '', ...made(attributes) }
    }
  }
  override close(name: string, path: readonly string[]): void {
    super.close(name, path)
    if (name === 'w:p' && this.#now) this.#now.text += '\n'
    if (name !== 'w:comment' || !this.#now) return
    this.all.push(this.#now)
    this.#now = undefined
  }
  protected override say(text: string): void {
    if (this.#now && !this.isHidden) this.#now.text += text
  }
}
