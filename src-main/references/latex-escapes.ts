import type { CslItem } from '../../src-shared/bibliography/to-csl'

// The citation library writes either ASCII alone, and then loses every letter it has no command for, or all letters as
// they are, and then the signs that LaTeX takes for its own. So these travel as characters that no text has, and become
// commands in what it wrote.

const escapes: readonly (readonly [sign: string, command: string])[] = [
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\{`],
  ['}', String.raw`\}`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['$', String.raw`\$`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  // Two of these would be read as one other sign.
  ['-', '-{}'],
  ["'", "'{}"],
  ['`', '`{}'],
]
/** The first of as many characters of the private use area. */
const first = 0xf0000
const standIn = new Map(escapes.map(([sign], at) => [sign, String.fromCodePoint(first + at)]))
const commandOf = new Map(escapes.map(([sign, command]) => [standIn.get(sign)!, command]))

/** What is no prose: the library and its readers take it to the letter. */
const verbatim = new Set(['id', 'citation-key', 'type', 'URL', 'DOI', 'ISBN', 'ISSN', 'page'])

/** An entry whose texts hold no sign of LaTeX. */
export function standingIn(item: CslItem): CslItem {
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      verbatim.has(field) ? value : replaced(value),
    ]),
  ) as CslItem
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') {
    // A single dash or quote is read as it is.
    return value.replaceAll(/[\\{}&%$#_~^]|[-'`](?=[-'`])/g, (sign) => standIn.get(sign) ?? sign)
  }
  if (Array.isArray(value)) return value.map(replaced)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]))
}

/** What was written of such entries, with the commands of LaTeX in place. */
export function withCommands(text: string): string {
  return text.replaceAll(/[\u{f0000}-\u{f000c}]/gu, (sign) => commandOf.get(sign) ?? sign)
}
