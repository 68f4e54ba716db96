import { joined, parted, type Layout } from './paragraphs'
import { readLines, type Item, type Line } from './read-lines'

/** Paragraphs and lists of pasted lines as Markdown, and what had to be done for it. */
export function layOut(text: string): { readonly text: string; readonly done: Layout } {
  const lines = readLines(text)
  if (!text.includes('\n') && lines.length === 1 && lines[0]?.kind === 'text') {
    // A few words keep the spaces around them: they may go into a sentence.
    const squeezed = text.replace(/[ \t]{2,}|\t/g, ' ')
    return { text: squeezed, done: new Set(squeezed === text ? [] : ['spaces']) }
  }
  const done: Layout = new Set()
  const widest = Math.max(0, ...lines.map((line) => ('text' in line ? line.text.length : 0)))
  const pieces: Piece[] = []
  let isApart = false
  let levels: readonly Level[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    switch (line.kind) {
      case 'blank':
        isApart = true
        continue
      case 'markdown':
        levels = []
        pieces.push({ kind: isApart ? 'markdown apart' : 'markdown', text: line.text })
        break
      case 'row':
        levels = []
        done.add('lists')
        pieces.push({ kind: 'item', text: `- ${rowText(line.cells)}` })
        break
      case 'item': {
        if (!line.wasMarkdown) done.add('lists')
        const run = runFrom(lines, at + 1, (next, before) => goesOn(before, next, widest))
        levels = levelsWith(levels, line)
        const { indent, width } = levels[levels.length - 1]!
        const whole = joined([line.text, ...run.map((each) => each.text)], done)
        pieces.push({
          kind: isApart && line.wasMarkdown ? 'item apart' : 'item',
          text: ' '.repeat(indent) + line.marker.padEnd(width) + whole,
        })
        at += run.length
        break
      }
      case 'text': {
        levels = []
        const run = [line, ...runFrom(lines, at + 1, () => true)]
        for (const each of parted(
          run.map((part) => part.text),
          done,
        )) {
          pieces.push({ kind: 'text', text: each })
        }
        at += run.length - 1
      }
    }
    isApart = false
  }
  const laidOut = pieces
    .map((piece, index) => {
      const before = pieces[index - 1]
      const isTight =
        (piece.kind === 'item' || piece.kind === 'markdown') && before?.kind.startsWith(piece.kind)
      return (before ? (isTight ? '\n' : '\n\n') : '') + piece.text
    })
    .join('')
  const spaces = (some: string) => some.replace(/\n+/g, '\n').trim()
  if (done.size === 0 && spaces(laidOut) !== spaces(text)) done.add('spaces')
  return { text: laidOut, done }
}

/** Those of Markdown that stood apart stay apart; a list that is made here is one list. */
type Piece = {
  readonly kind: 'item' | 'item apart' | 'markdown' | 'markdown apart' | 'text'
  readonly text: string
}
type TextLine = Extract<Line, { kind: 'text' }>
type Level = { readonly item: Item; readonly indent: number; readonly width: number }

/** The lines of text that follow at once, for as long as each goes on from the one before. */
function runFrom(
  lines: readonly Line[],
  from: number,
  follows: (next: TextLine, before: string) => boolean,
): readonly TextLine[] {
  const run: TextLine[] = []
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!
    const before = lines[at - 1]!
    if (line.kind !== 'text' || !follows(line, 'text' in before ? before.text : '')) break
    run.push(line)
  }
  return run
}

/** Whether a line after a list item is still part of that item. */
function goesOn(before: string, next: TextLine, widest: number): boolean {
  if (/\p{L}[-‐]$/u.test(before) || next.indented || /^\p{Ll}/u.test(next.text)) return true
  return !/[.!?:;]$/.test(before) && widest >= 40 && before.length >= widest * 0.7
}

/** The levels that are open once this item has begun. */
function levelsWith(levels: readonly Level[], item: Item): readonly Level[] {
  const open = item.wasMarkdown
    ? levels.findIndex((level) => level.item.indent >= item.indent)
    : levels.findIndex((level) => level.item.mark === item.mark)
  const around = open < 0 ? levels : levels.slice(0, open)
  const last = around[around.length - 1]
  const width = item.marker.length + 1
  return [...around, { item, indent: last ? last.indent + last.width : 0, width }]
}

function rowText(cells: readonly string[]): string {
  const [first = '', ...others] = cells
  return `${first.replace(/:$/, '')}: ${others.join('; ')}`
}
