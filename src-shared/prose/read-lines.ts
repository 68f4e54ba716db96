/** A line of pasted text, and what it is. */
export type Line =
  | { readonly kind: 'blank' }
  /** Markdown that is no list: a heading, a quotation, code. It stays as it is. */
  | { readonly kind: 'markdown'; readonly text: string }
  | Item
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'text'; readonly text: string; readonly indented: boolean }

export type Item = {
  readonly kind: 'item'
  /** What marks its level: the bullet's own sign, or the indent of an item that was Markdown already. */
  readonly mark: string
  readonly indent: number
  /** How it begins in Markdown: `-`, or a number with its point. */
  readonly marker: string
  readonly text: string
  readonly wasMarkdown: boolean
}

// The last four are those of Word's Symbol and Wingdings fonts, in the private use area.
const signs = '•●◦▪▫■□►▸▶‣⁃∙❖➢\uf0b7\uf0a7\uf0d8\uf0fc'
const signed = new RegExp(`^([ \\t]*)([${signs}])[ \\t]*(.*)$`, 'u')
/** Signs that are letters or dashes elsewhere: bullets only with room after them, or where several lines begin so. */
const spaced = /^([ \t]*)([o§·–—*-])(?:\t| {2,})[ \t]*(\S.*)$/u
const lone = /^([ \t]*)([o§–—·]) (?!\d)(\S.*)$/u
const lettered = /^([ \t]*)((?:[a-z]|[ivx]{1,4})[.)])\t[ \t]*(\S.*)$/u
const listed = /^([ \t]*)([-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/u
/** A heading without words is one too: its space at the end does not survive the cleaning. */
const otherMarkdown = /^(#{1,6}(?: |$)|> ?|```|\|)/
/** Bullets within a line: the cells of a table, or a list that lost its line breaks. */
const within = /[ \t]*(?=[•●▪‣◦\uf0b7])/u

const squeezed = (text: string) => text.replace(/[ \t]+/g, ' ').trim()
const widthOf = (indent: string) => indent.replaceAll('\t', '    ').length

export function readLines(text: string): readonly Line[] {
  const raw = text.split('\n').flatMap(partedAtBullets)
  const frequent = new Set(
    ['o', '§', '–', '—', '·'].filter(
      (sign) => raw.filter((line) => lone.exec(line)?.[2] === sign).length > 1,
    ),
  )
  const lines = raw.map((line) => readLine(line, frequent))
  // A bullet on a line of its own belongs to the line after it.
  return tabulated(
    lines.flatMap((line, index): readonly Line[] => {
      const before = lines[index - 1]
      if (line.kind === 'text' && isLoneBullet(before)) return [{ ...before, text: line.text }]
      if (!isLoneBullet(line)) return [line]
      return lines[index + 1]?.kind === 'text'
        ? []
        : [{ kind: 'text', text: line.mark.slice(0, 1), indented: false }]
    }),
  )
}

const isLoneBullet = (line: Line | undefined): line is Item =>
  line?.kind === 'item' && line.text === ''

function partedAtBullets(line: string): readonly string[] {
  const parts = line.split(within)
  const isCell = /\t[ ]*[•●▪‣◦\uf0b7]/u.test(line)
  return parts.length > 2 || (isCell && parts.length > 1)
    ? parts.filter((part) => part.trim() !== '')
    : [line]
}

function readLine(line: string, frequent: ReadonlySet<string>): Line {
  if (line.trim() === '') return { kind: 'blank' }
  const foreign =
    signed.exec(line) ??
    spaced.exec(line) ??
    (frequent.has(lone.exec(line)?.[2] ?? '') ? lone.exec(line) : null)
  if (foreign) {
    const [, indent = '', sign = '', text = ''] = foreign
    const width = widthOf(indent)
    return {
      kind: 'item',
      mark: `${sign}${Math.floor(width / 2)}`,
      indent: width,
      marker: '-',
      text: squeezed(text),
      wasMarkdown: false,
    }
  }
  const letter = lettered.exec(line)
  if (letter) {
    const [, indent = '', sign = '', text = ''] = letter
    const kept = `${sign} ${squeezed(text)}`
    const indented = widthOf(indent)
    return {
      kind: 'item',
      mark: 'a)',
      indent: indented,
      marker: '-',
      text: kept,
      wasMarkdown: false,
    }
  }
  const item = listed.exec(line)
  if (item) {
    const [, indent = '', sign = '', text = ''] = item
    return {
      kind: 'item',
      mark: '',
      indent: widthOf(indent),
      marker: sign.replace(')', '.'),
      text: squeezed(text),
      wasMarkdown: !line.includes('\t') && !sign.endsWith(')'),
    }
  }
  if (otherMarkdown.test(line)) return { kind: 'markdown', text: squeezed(line) }
  if (line.trim().includes('\t')) {
    const cells = line
      .split('\t')
      .map((cell) => squeezed(cell))
      .filter((cell) => cell !== '')
    if (cells.length > 1) return { kind: 'row', cells }
  }
  return { kind: 'text', text: squeezed(line), indented: /^\s/.test(line) }
}

/** A single line with a tab in it is no table. */
function tabulated(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) =>
    line.kind === 'row' && lines[index - 1]?.kind !== 'row' && lines[index + 1]?.kind !== 'row'
      ? { kind: 'text', text: line.cells.join(' '), indented: false }
      : line,
  )
}
