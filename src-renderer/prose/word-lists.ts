import type { Element, ElementContent } from 'hast'
import { made, styleOf, textOf } from './elements'

type Item = {
  readonly level: number
  readonly ordered: boolean
  readonly content: ElementContent[]
}

/** Word says that a paragraph is an item of a list only in its style: `mso-list:l0 level2 lfo1`. */
export function listsOfWord(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  let items: Item[] = []
  const close = () => {
    if (items.length > 0) out.push(...nested(items, 1))
    items = []
  }
  for (const node of nodes) {
    const item = itemOf(node)
    if (item) items.push(item)
    else if (node.type === 'text' && node.value.trim() === '' && items.length > 0) continue
    else {
      close()
      out.push(node)
    }
  }
  close()
  return out
}

function itemOf(node: ElementContent): Item | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const level = /mso-list:\S*?level(\d)/.exec(styleOf(node))?.[1]
  if (level === undefined) return undefined
  const { marker, content } = parted(node)
  return { level: Number(level), ordered: /^\(?(\d+|[a-z]|[ivx]+)[.)]$/i.test(marker), content }
}

/** The sign that Word has drawn stands before the text: `·`, `o`, `1.`, with spaces to fill the indent. */
function parted(paragraph: Element): { marker: string; content: ElementContent[] } {
  const [first, ...others] = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '' || paragraph.children.length === 1,
  )
  const marker = first ? textOf([first]).replaceAll('\u00a0', '') : ''
  return others.length > 0 && marker.length <= 5
    ? { marker, content: others }
    : { marker: '', content: paragraph.children }
}

/** Items of one level and those below them, as lists within lists. */
function nested(items: readonly Item[], level: number): ElementContent[] {
  const lists: Element[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at]!
    const end = items.findIndex((next, place) => place > at && next.level <= level)
    const below = items.slice(at + 1, end < 0 ? items.length : end)
    const kind = item.ordered ? 'ol' : 'ul'
    const line = made('li', [
      ...item.content,
      ...(below.length > 0 ? nested(below, level + 1) : []),
    ])
    const last = lists.at(-1)
    if (last?.tagName === kind) last.children.push(line)
    else lists.push(made(kind, [line]))
    at = end < 0 ? items.length : end
  }
  return lists
}
