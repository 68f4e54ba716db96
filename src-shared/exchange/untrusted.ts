import { visit } from 'jsonc-parser'
import { exchangeWords as words } from '../words/exchange'
import { unread, type Read, type Unread } from './read'

// Every runtime this code runs in has it, and this room has no types of any runtime.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string }

/** Largest file that is read, in bytes. */
export const sizeLimit = 50 * 1024 * 1024
/** Deepest nesting that is read; a factsheet has about ten levels. */
export const depthLimit = 32
/** Most values and names that are read; the largest factsheet there has to be has a tenth of it. */
export const itemLimit = 500_000

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The JSON value of a file that anybody may have made. Refused with a sentence that says where: other encodings than
 * UTF-8, and all that JSON.parse would take silently although it misleads (duplicate names, names that change prototypes,
 * numbers and half characters that would be lost) or harms (depth, size).
 */
export function parseUntrusted(bytes: Uint8Array): Read<unknown> {
  const parsed = parseWhole(bytes)
  return parsed.ok ? { ok: true, value: parsed.value.value } : parsed
}

/** A parsed file, and its value as JSON without a space where that was made on the way. */
export type Parsed = { readonly value: unknown; readonly compact?: string }

/** The same for who needs the value's text as well. */
export function parseWhole(bytes: Uint8Array): Read<Parsed> {
  if (bytes.byteLength > sizeLimit) return tooLarge()
  const text = textOf(bytes)
  if (typeof text !== 'string') return text
  const own = asWritten(text)
  if (own !== undefined) return { ok: true, value: own }
  if (text.trim() === '') return unread('unreadable', words.empty)
  const refusal = scan(text)
  if (refusal) return refusal
  try {
    return { ok: true, value: { value: JSON.parse(text) as unknown } }
  } catch {
    // What the scanner tolerates and JSON does not; its position is the engine's own business.
    return unread('unreadable', words.notJson(words.place(1, '')))
  }
}

/** What only the scan can judge, or might: escaped characters, names that change prototypes. */
const needsScan = /\\u|"(?:__proto__|constructor|prototype)"/

/**
 * The value of a text that is, but for line breaks and the spaces beside them and after names, what JSON.stringify makes of
 * that value: nothing was lost on the way, so no name stands twice and every number is kept. Many times as fast as the
 * scan; undefined where only the scan can tell.
 */
function asWritten(text: string): Parsed | undefined {
  if (!text.startsWith('{\n  "') || needsScan.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (itemsIn(value, 1) > itemLimit) return undefined
    const compact = JSON.stringify(value)
    return isSpacedOut(text, compact) ? { value, compact } : undefined
  } catch {
    return undefined
  }
}

/** How many values there are in one, itself included; infinitely many where it is too deep, or a number too large to be kept. */
function itemsIn(value: unknown, depth: number): number {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? Infinity : 1
  if (typeof value !== 'object' || value === null) return 1
  if (depth > depthLimit) return Infinity
  let items = 1
  for (const each of Array.isArray(value) ? value : Object.values(value))
    items += itemsIn(each, depth + 1)
  return items
}

/** Compares line by line, so that no second text of this size has to be made: that takes longer than to look at it. */
function isSpacedOut(text: string, compact: string): boolean {
  let at = 0
  const follows = (part: string) => {
    const does = compact.startsWith(part, at)
    at += part.length
    return does
  }
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    let from = start
    while (text.charCodeAt(from) === space) from += 1
    const line = text.slice(from, end < 0 ? text.length : end)
    start = end < 0 ? text.length : end + 1
    // A name ends at the first quotation mark that is not escaped. Where this is another one, the texts differ.
    const name = line.startsWith('"') ? line.indexOf('": ', 1) : -1
    const isNamed = name > 0 && line.charCodeAt(name - 1) !== backslash
    if (
      !(isNamed ? follows(line.slice(0, name + 2)) && follows(line.slice(name + 3)) : follows(line))
    )
      return false
  }
  return at === compact.length
}
const space = 0x20
const backslash = 0x5c

/** For those who can tell the size before they read the file. */
export function tooLarge(): Unread {
  return unread('untrusted', words.tooLarge(sizeLimit / 1024 / 1024))
}

/** UTF-8 text, or why it is none. */
export function textOf(bytes: Uint8Array): string | Unread {
  const [first, second] = bytes
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    // Without a byte order mark: every other byte of ASCII is zero.
    (bytes.length > 1 && (first === 0) !== (second === 0))
  if (isUtf16) return unread('unreadable', words.utf16)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unread('unreadable', words.notUtf8)
  }
}

/** The scan ends at the first refusal, so that neither depth nor a million errors can cost anything. */
class Refusal extends Error {
  constructor(readonly answer: Unread) {
    super()
  }
}

function refuse(
  code: Unread['code'],
  sentence: (where: string) => string,
  line: number,
  path: readonly (string | number)[] = [],
): never {
  const address = path.join('/')
  const message = sentence(words.place(line + 1, shortened(address)))
  throw new Refusal(unread(code, message, [{ address, message }]))
}

function scan(text: string): Unread | undefined {
  const keys: Set<string>[] = []
  let depth = 0
  let items = 0

  const count = (line: number) => {
    items += 1
    if (items > itemLimit)
      refuse('untrusted', (at) => words.tooMany(itemLimit.toLocaleString('en'), at), line)
  }
  const descend = (line: number, path: () => (string | number)[]) => {
    depth += 1
    count(line)
    if (depth > depthLimit)
      refuse('untrusted', (at) => words.tooDeep(depthLimit, at), line, path().slice(0, 3))
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, _character, path) => {
          descend(line, path)
          keys.push(new Set())
        },
        onObjectEnd: () => {
          depth -= 1
          keys.pop()
        },
        onArrayBegin: (_offset, _length, line, _character, path) => descend(line, path),
        onArrayEnd: () => {
          depth -= 1
        },
        onObjectProperty: (key, _offset, _length, line, _character, path) => {
          const known = keys.at(-1)!
          if (known.has(key))
            refuse('untrusted', (at) => words.duplicateKey(shortened(key), at), line, path())
          if (forbiddenKeys.has(key))
            refuse('untrusted', (at) => words.forbiddenKey(key, at), line, path())
          if (!key.isWellFormed()) refuse('untrusted', words.brokenText, line, path())
          known.add(key)
        },
        onLiteralValue: (value: unknown, offset, length, line, _character, path) => {
          count(line)
          if (typeof value === 'string' && !value.isWellFormed())
            refuse('untrusted', words.brokenText, line, path())
          if (typeof value === 'number') {
            const digits = text.slice(offset, offset + length)
            if (!survives(digits, value))
              refuse('untrusted', (at) => words.lostNumber(shortened(digits), at), line, path())
          }
        },
        onError: (_error, _offset, _length, line) => refuse('unreadable', words.notJson, line),
      },
      { disallowComments: true },
    )
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

/** Whether a number is read as what was written, and written again as what was read. */
function survives(digits: string, value: number): boolean {
  // No number of a factsheet is this long, and none this long is kept exactly.
  if (!Number.isFinite(value) || digits.length > 100) return false
  if (Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER) return false
  return digits === String(value) || plain(digits) === plain(String(value))
}

/** Significant digits and exponent: 1.50, 15e-1 and 1.5 are one number. */
function plain(digits: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(digits) ?? []
  const all = (whole + fraction).replace(/^0+/, '')
  const significant = all.replace(/0+$/, '')
  if (significant === '') return '0'
  return `${significant}e${Number(exponent) - fraction.length + all.length - significant.length}`
}

function shortened(given: string): string {
  return given.length > 80 ? `${given.slice(0, 80).toWellFormed()}…` : given
}
