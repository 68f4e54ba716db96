import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readCitations } from '../prose/citations'
import type { Citing } from './citing'
import { printable } from './printable'
import type { Block, Inline } from './tree'

/** A text of an author, Markdown with citations, as blocks. What looks like HTML is printed as it is written. */
export function blocksOf(markdown: string, citing: Citing): readonly Block[] {
  const root = fromMarkdown(printable(markdown))
  return root.children.flatMap((node) => blockOf(node, { citing, links: linksIn(root) }))
}

/** `[id]: address` lines, which say where references lead, by the name they give. */
type Links = ReadonlyMap<string, string>
type Reading = { readonly citing: Citing; readonly links: Links }

function linksIn(root: Root): Links {
  const links = new Map<string, string>()
  const read = (node: Nodes): void => {
    // The first of a name counts: https://spec.commonmark.org/0.31.2/#matches
    if (node.type === 'definition' && !links.has(node.identifier))
      links.set(node.identifier, node.url)
    if ('children' in node) node.children.forEach(read)
  }
  read(root)
  return links
}

function blockOf(node: RootContent, reading: Reading): readonly Block[] {
  const inside = (nodes: readonly RootContent[]) => nodes.flatMap((each) => blockOf(each, reading))
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', role: 'body', inlines: inlinesOf(node.children, reading) }]
    case 'heading':
      return [{ kind: 'paragraph', role: 'subheading', inlines: inlinesOf(node.children, reading) }]
    case 'blockquote':
      return [{ kind: 'quote', blocks: inside(node.children) }]
    case 'list': {
      const start = node.ordered ? (node.start ?? 1) : null
      return [{ kind: 'list', start, items: node.children.map((item) => inside(item.children)) }]
    }
    case 'listItem':
      return inside(node.children)
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'code':
      return [{ kind: 'code', text: node.value }]
    case 'html':
      return [{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: node.value }] }]
    case 'definition':
      // It is no words of the text: those that refer to it are a link.
      return []
    default:
      return isPhrase(node)
        ? [{ kind: 'paragraph', role: 'body', inlines: inlinesOf([node], reading) }]
        : []
  }
}

function isPhrase(node: RootContent): node is PhrasingContent & RootContent {
  switch (node.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'image':
    case 'linkReference':
    case 'imageReference':
      return true
    // Tables, footnotes and front matter come from extensions of Markdown that are not read here.
    default:
      return false
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, reading))
}

function inlineOf(node: PhrasingContent, reading: Reading): readonly Inline[] {
  const { citing, links } = reading
  switch (node.type) {
    case 'text':
      return readCitations(node.value).map((run) =>
        run.kind === 'text'
          ? { kind: 'text', text: run.text.replaceAll(/\s*\n\s*/g, ' ') }
          : {
              kind: 'citation',
              cited: run.cited.map(({ id, locator }) => citing.cite(id, locator)),
            },
      )
    case 'emphasis':
      return [{ kind: 'emphasis', inlines: inlinesOf(node.children, reading) }]
    case 'strong':
      return [{ kind: 'strong', inlines: inlinesOf(node.children, reading) }]
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }]
    case 'html':
      return [{ kind: 'text', text: node.value }]
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
      return linked(node.url, inlinesOf(node.children, reading))
    case 'image':
      return linked(node.url, [{ kind: 'text', text: node.alt ?? '' }])
    case 'linkReference':
      return linked(links.get(node.identifier) ?? '', inlinesOf(node.children, reading))
    case 'imageReference':
      return linked(links.get(node.identifier) ?? '', [{ kind: 'text', text: node.alt ?? '' }])
    default:
      return []
  }
}

const leadsOut = /^(https?:\/\/|mailto:)/i

/** A link to the web, or the words with the address they would have led to. */
export function linked(url: string, inlines: readonly Inline[]): readonly Inline[] {
  const isBare = inlines.every((each) => each.kind === 'text' && each.text.trim() === '')
  const words: readonly Inline[] = isBare ? [{ kind: 'text', text: url }] : inlines
  if (leadsOut.test(url)) return [{ kind: 'link', url, inlines: words }]
  return isBare || url === '' ? words : [...words, { kind: 'text', text: ` (${url})` }]
}
