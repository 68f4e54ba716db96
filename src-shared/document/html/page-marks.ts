import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import { childName, isPageNumber, lettersOf } from './letters'

/**
 * Where a page begins: before which letter of which child of the document (its contents or one of its parts), and what
 * stands there, by which the place is found again in a text that has been changed since.
 */
export type PageStart = {
  readonly page: number
  readonly child: string
  readonly at: number
  readonly words: string
}

/** A place of the text, by the name that it bears in the PDF, and the how manieth block of the document it is in. */
export type PageMark = Omit<PageStart, 'page'> & { readonly name: string; readonly block: number }

const wordsKept = 40
const prefix = 'at-'
const blocks = new Set(['p', 'li', 'td', 'th', 'figcaption', 'blockquote', 'a'])
const headings = new Set(['h2', 'h3', 'h4'])

/** Whether a named place of a PDF is one of these marks and not an anchor of the document. */
export const isPageMark = (name: string): boolean => name.startsWith(prefix)

/**
 * A copy of the printed document in which the first word of each block has a name, and every word of the blocks asked
 * for, and a hidden list of links to all of them: for Chromium writes into a PDF where each place is that a link leads
 * to. It prints as the document does.
 */
export function withPageMarks(
  document: Element,
  everyWordOf: ReadonlySet<number> = new Set(),
): { readonly document: Element; readonly marks: readonly PageMark[] } {
  const marks: PageMark[] = []
  let block = 0
  const marked = (child: Element, name: string): Element => {
    const letters = lettersOf(child)
    let at = 0
    let isFirst = true
    const mark = (id = `${prefix}${marks.length}`): string => {
      isFirst = false
      marks.push({ name: id, block, child: name, at, words: letters.slice(at, at + wordsKept) })
      return id
    }
    const whole = (element: Element): Element => {
      block += 1
      const { id } = element.properties
      const known = typeof id === 'string' ? mark(id) : mark()
      at += lettersOf(element).length
      block += 1
      return { ...element, properties: { ...element.properties, id: known } }
    }
    const walk = (node: ElementContent): ElementContent[] => {
      if (node.type === 'text') {
        return piecesOf(node.value).map((piece) => {
          const text = { type: 'text' as const, value: piece }
          const isWanted = piece.trim() !== '' && (isFirst || everyWordOf.has(block))
          const found = isWanted ? h('span', { id: mark() }, [text]) : text
          at += piece.length
          return found
        })
      }
      if (node.type !== 'element' || isPageNumber(node)) return [node]
      // The letters of a heading are higher than its lines, so that they would begin on the page before.
      if (headings.has(node.tagName) || node.tagName === 'figure') return [whole(node)]
      if (blocks.has(node.tagName)) {
        block += 1
        isFirst = true
      }
      return [{ ...node, children: node.children.flatMap(walk) }]
    }
    return { ...child, children: child.children.flatMap(walk) }
  }
  const children = document.children.map((child): RootContent => {
    const name = childName(child)
    return child.type === 'element' && name !== undefined ? marked(child, name) : child
  }) as ElementContent[]
  const links = marks.map(({ name }) => h('a', { href: `#${name}` }))
  return {
    document: { ...document, children: [...children, h('nav', { hidden: true }, links)] },
    marks,
  }
}

/** Where each page but the first begins, by the pages on which the marks were found. */
export function pageStarts(
  marks: readonly PageMark[],
  pageOf: ReadonlyMap<string, number>,
): readonly PageStart[] {
  const starts = new Map<number, PageStart>()
  for (const { name, child, at, words } of marks) {
    const page = pageOf.get(name)
    if (page !== undefined && page > 1 && !starts.has(page)) {
      starts.set(page, { page, child, at, words })
    }
  }
  return [...starts.values()].toSorted((one, other) => one.page - other.page)
}

/** The blocks in which a page may end: of each page, the last one that begins on it. */
export function blocksAcross(
  marks: readonly PageMark[],
  pageOf: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const last = new Map<number, number>()
  for (const { name, block } of marks) last.set(pageOf.get(name) ?? 0, block)
  return new Set(last.values())
}

/** Words apart from what parts them, and a few at a time of letters that are written without spaces. */
function piecesOf(text: string): readonly string[] {
  return text.match(pieces) ?? []
}
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const pieces = new RegExp(String.raw`\s+|[${unspaced}]{1,6}|[^\s${unspaced}]+`, 'gu')
