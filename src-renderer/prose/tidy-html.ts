import type { Element, ElementContent, RootContent } from 'hast'
import { made, styleOf, textOf } from './elements'
import { listsOfWord } from './word-lists'
import { listOfTable } from './table-lists'

const dropped = new Set(
  'style script meta link title head template img picture svg video audio iframe object button input select textarea hr o:p'.split(
    ' ',
  ),
)
/** What they do to the letters has no place in a factsheet; what they hold has. */
const unwrapped = new Set(
  'u s strike del ins mark font small big sub sup code pre kbd samp tt q cite abbr dfn time'.split(
    ' ',
  ),
)
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The elements that a text of a factsheet can keep: paragraphs, lists, quotations, bold, italics and links. */
export function tidied(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
  return listsOfWord(nodes.flatMap((node) => (isContent(node) ? tidiedNode(node) : [])))
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text'
}

function tidiedNode(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const { tagName } = node
  const style = styleOf(node)
  if (dropped.has(tagName) || /display:none|mso-hide:all/.test(style)) return []
  if (tagName === 'a') return tidiedLink(node)
  if (tagName === 'table') return listOfTable(node, tidied)
  const children = tidied(node.children)
  if (headings.has(tagName)) return [made('p', [made('strong', withoutBold(children))])]
  if (tagName === 'b' || tagName === 'strong') {
    // Some editors wrap all that is copied in bold that is none.
    return /(?:^|;)font-weight:(?:normal|[1-4]00)/.test(style)
      ? children
      : [made('strong', children)]
  }
  if (tagName === 'i' || tagName === 'em') {
    return /(?:^|;)font-style:normal/.test(style) ? children : [made('em', children)]
  }
  if (tagName === 'span' || unwrapped.has(tagName)) return styled(children, style)
  return [{ ...node, children }]
}

/** Bold and italics that are only said in a style. */
function styled(children: ElementContent[], style: string): ElementContent[] {
  let content = children
  if (/(?:^|;)font-style:(?:italic|oblique)/.test(style)) content = [made('em', content)]
  if (/(?:^|;)font-weight:(?:bold|[6-9]00)/.test(style)) content = [made('strong', content)]
  return content
}

const onTheWeb = /^(https?:|mailto:)/i
const footnoteMark = /^[[(]?\d{1,3}[\])]?$/

function tidiedLink(node: Element): ElementContent[] {
  const address = typeof node.properties['href'] === 'string' ? node.properties['href'] : ''
  const children = tidied(node.children)
  // The mark of a footnote that stays behind.
  if (address.includes('#') && !address.includes('/') && footnoteMark.test(textOf(children))) {
    return []
  }
  if (/#(?:cite_note|_?ftn|fn)/i.test(address)) return []
  if (!onTheWeb.test(address) || textOf(children) === '') return children
  return [{ ...made('a', children), properties: { href: address } }]
}

function withoutBold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node]
    const children = withoutBold(node.children)
    return node.tagName === 'strong' ? children : [{ ...node, children }]
  })
}
