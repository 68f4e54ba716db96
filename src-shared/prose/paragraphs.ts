import type { Cleaning } from './cleaning'

/** What laying out has done to a text. */
export type Layout = Set<Cleaning>

/** Longer lines were never broken to fit a page: each is a paragraph of Word or of a web page. */
const longestPrinted = 160
const shortestPrinted = 20

const hyphenated = /\p{L}[-‐]$/u
const ended = /[.!?:;…]["'”’»)\]]*$/u
const withoutCase = /^\p{Lo}/u
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、]/u

/** First parts that keep their hyphen in English; without a dictionary the others are taken for split words. */
const compounds = new Set(
  'all cross e ex follow full half high long low medium mid multi non part post pre public self short small socio spin start well'.split(
    ' ',
  ),
)

/** Lines that follow one another, as the paragraphs they were before a page broke them. */
export function parted(lines: readonly string[], done: Layout): readonly string[] {
  const widest = Math.max(...lines.map((line) => line.length))
  const breaks = lines.slice(1).map((next, index) => ({ line: lines[index]!, next }))
  // The last line of a paragraph may be nearly full too: a sentence that ends must end at the margin to go on.
  const isFull = (line: string) => line.length >= widest * (ended.test(line) ? 0.85 : 0.7)
  const isMidSentence = ({ line, next }: { line: string; next: string }) =>
    !ended.test(line) &&
    (/^[\p{Ll}(]/u.test(next) ||
      (withoutCase.test(next) && isFull(line) && widest >= shortestPrinted))
  const isPrinted = widest <= longestPrinted && breaks.some(isMidSentence)
  const paragraphs: string[][] = [[lines[0]!]]
  for (const pair of breaks) {
    const runsOn =
      (hyphenated.test(pair.line) && /^[\p{L}\p{N}]/u.test(pair.next)) ||
      (isPrinted && (isFull(pair.line) || isMidSentence(pair)))
    if (runsOn) paragraphs[paragraphs.length - 1]!.push(pair.next)
    else paragraphs.push([pair.next])
  }
  if (paragraphs.length > 1) done.add('paragraphs')
  return paragraphs.map((paragraph) => joined(paragraph, done))
}

/** Lines as one: a word that was split at a line's end is whole again. */
export function joined(lines: readonly string[], done: Layout): string {
  return lines.reduce((text, next) => {
    // Only its end is looked at: a long paste has many lines.
    if (hyphenated.test(text.slice(-3)) && /^[\p{L}\p{N}]/u.test(next)) {
      done.add('splitWords')
      return (keepsHyphen(text, next) ? text : text.slice(0, -1)) + next
    }
    done.add('lineBreaks')
    const isRun = withoutSpaces.test(text.slice(-1)) && withoutSpaces.test(next.slice(0, 1))
    return text + (isRun ? '' : ' ') + next
  })
}

function keepsHyphen(text: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next)) return true
  const first = /[\p{L}\p{M}]+[-‐]$/u.exec(text.slice(-30))?.[0].slice(0, -1) ?? ''
  return compounds.has(first.toLowerCase()) || /^\p{Lu}+$/u.test(first)
}
