import type { Element, ElementContent } from 'hast'

export const made = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** The style of an element without spaces, in small letters. */
export function styleOf(node: Element): string {
  const { style } = node.properties
  return typeof style === 'string' ? style.replace(/\s+/g, '').toLowerCase() : ''
}

export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '',
    )
    .join('')
    .trim()
}
