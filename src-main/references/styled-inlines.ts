import type { Inline } from '../../src-shared/document/tree'
import { withScheme } from '../../src-shared/document/entry'
import { readableUrl } from '../../src-shared/bibliography/readable-url'

const tag = /<(\/?)(i|b|em|strong|sup|sub|sc|span|div)\b([^>]*)>/g

type Open = {
  readonly name: string
  readonly kind: Inline['kind'] | 'none'
  readonly inlines: Inline[]
}

/**
 * What the citation library writes as HTML, as inlines. It knows a handful of elements and escapes what comes from the
 * entry, so this is no reader of HTML. The number that some styles put before an entry is left out: the document has its own.
 */
export function inlinesOf(html: string): readonly Inline[] {
  const entry = html.replace(/<div class="csl-left-margin">[^]*?<\/div>/, '')
  const open: Open[] = [{ name: '', kind: 'none', inlines: [] }]
  const close = () => {
    const { kind, inlines } = open.pop()!
    const into = open.at(-1)!.inlines
    if (kind !== 'emphasis' && kind !== 'strong') into.push(...inlines)
    else if (inlines.length > 0) into.push({ kind, inlines })
  }
  let from = 0
  for (const found of entry.matchAll(tag)) {
    open.at(-1)!.inlines.push(...textOf(entry.slice(from, found.index)))
    from = found.index + found[0].length
    const [, end, name = ''] = found
    if (end === '') open.push({ name, kind: kindOf(name), inlines: [] })
    else if (open.length > 1) close()
  }
  open.at(-1)!.inlines.push(...textOf(entry.slice(from)))
  while (open.length > 1) close()
  return trimmed(open[0]!.inlines)
}

function kindOf(name: string): Open['kind'] {
  if (name === 'i' || name === 'em') return 'emphasis'
  return name === 'b' || name === 'strong' ? 'strong' : 'none'
}

/** Web addresses lead where they say, and read as people write them. */
function textOf(escaped: string): Inline[] {
  const text = unescaped(escaped).replaceAll(/\s+/g, ' ')
  if (text === '') return []
  return text
    .split(/((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:)\]])/)
    .flatMap((part, at): Inline[] => {
      if (part === '') return []
      if (at % 2 === 0) return [{ kind: 'text', text: part }]
      const words: Inline = { kind: 'text', text: readableUrl(part) }
      return [{ kind: 'link', url: withScheme(part), inlines: [words] }]
    })
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));/g, (whole, code, name) =>
    code === undefined ? (named[String(name)] ?? whole) : String.fromCodePoint(Number(code)),
  )
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .map((inline, at): Inline => {
      if (inline.kind !== 'text') return inline
      const start = at === 0 ? inline.text.trimStart() : inline.text
      return { kind: 'text', text: at === inlines.length - 1 ? start.trimEnd() : start }
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '')
}
