import type { Nodes, RootContent } from 'hast'

/** The name of a child of the document that pages may begin in: the id of its heading. The cover, always the first page, has none. */
export function childName(child: RootContent): string | undefined {
  if (child.type !== 'element' || child.tagName === 'header') return undefined
  for (const each of child.children) {
    const id = each.type === 'element' && each.tagName === 'h2' ? each.properties['id'] : undefined
    if (typeof id === 'string') return id
  }
  return undefined
}

/** All letters of a part but the numbers of pages, which are not there until it is printed. */
export function lettersOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isPageNumber(node)) return ''
  return node.children.map(lettersOf).join('')
}

export function isPageNumber(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const { className } = node.properties
  return Array.isArray(className) && className.includes('page')
}
