import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { textOf } from './elements'
import { tidied } from './tidy-html'

/**
 * What Word or a web page puts on the clipboard beside the plain text, as Markdown; undefined where it says no more
 * than the plain text does. Parsed by a library and never by the page, which may not turn strings into HTML.
 */
export function markdownOf(html: string): string | undefined {
  const copied = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html
  const { children } = fromHtml(copied, { fragment: true })
  const root: Root = { type: 'root', children: tidied(children) }
  if (textOf(root.children as ElementContent[]) === '') return undefined
  const tree = toMdast(root)
  if (!('children' in tree)) return undefined
  const content = tree.children.flatMap((node) => settled(node))
  if (!content.some(saysMore)) return undefined
  return toMarkdown(
    { type: 'root', children: joinedLists(content) },
    {
      bullet: '-',
      bulletOther: '*',
      emphasis: '*',
      strong: '*',
      listItemIndent: 'one',
      handlers: {
        // As typed: what looks like Markdown in a plain paste is not escaped either.
        text: (node: { readonly value: string }) => node.value,
        link: (node: Link, _parent, state, info) =>
          `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}](${addressed(node.url)})`,
        // Broken to fit or broken for good, whoever cleans the text finds out.
        break: () => '\n',
      },
    },
  ).trim()
}

/** Only what would end the address is written otherwise. */
const addressed = (url: string) =>
  url.replace(
    /[\s()<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

const more = new Set(['strong', 'emphasis', 'link', 'list', 'blockquote'])

function saysMore(node: Nodes): boolean {
  return more.has(node.type) || ('children' in node && (node.children as Nodes[]).some(saysMore))
}

/** Lists without gaps between their items, marks that touch their words, and no mark around nothing. */
function settled(node: RootContent): RootContent[] {
  if (!('children' in node)) return [node]
  const children = (node.children as RootContent[]).flatMap((child) => settled(child))
  switch (node.type) {
    case 'list':
      return [{ ...node, spread: false, children: children as typeof node.children }]
    case 'listItem': {
      const parts = joinedLists(children)
      const words = parts.filter((part) => part.type === 'paragraph')
      const others = parts.filter((part) => part.type !== 'paragraph')
      const line = words.flatMap((part, place): PhrasingContent[] => [
        ...(place > 0 ? [{ type: 'text', value: ' ' } as const] : []),
        ...part.children,
      ])
      return [
        {
          ...node,
          spread: false,
          children: [{ type: 'paragraph', children: line }, ...(others as typeof node.children)],
        },
      ]
    }
    case 'strong':
    case 'emphasis':
      return outside(node.type, children as PhrasingContent[])
    default:
      return [{ ...node, children } as RootContent]
  }
}

/** "**word **" is no bold: the space goes outside. */
function outside(type: 'strong' | 'emphasis', children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)]
  const before = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] : undefined
  const after = last?.type === 'text' ? /\s+$/.exec(last.value)?.[0] : undefined
  const kept = children
    .map((child, place) => {
      if (child.type !== 'text') return child
      let { value } = child
      if (place === 0) value = value.trimStart()
      if (place === children.length - 1) value = value.trimEnd()
      return { ...child, value }
    })
    .filter((child) => child.type !== 'text' || child.value !== '')
  const space = (value: string | undefined): PhrasingContent[] =>
    value === undefined ? [] : [{ type: 'text', value: ' ' }]
  if (kept.length === 0) return space(before ?? after)
  return [...space(before), { type, children: kept }, ...space(after)]
}

/** Two lists of a kind that follow one another were one before something came between their items. */
function joinedLists<T extends RootContent>(nodes: readonly T[]): T[] {
  const joined: T[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'list' && node.type === 'list' && last.ordered === node.ordered) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] }
    } else joined.push(node)
  }
  return joined
}
