import {
  formatOf,
  type Reference,
  type ReferenceFormat,
} from '../../src-shared/bibliography/reference'
import { fromCsl } from '../../src-shared/bibliography/from-csl'
import { unread, type Read } from '../../src-shared/exchange/read'
import { parseUntrusted, textOf } from '../../src-shared/exchange/untrusted'
import { referenceWords as words } from '../../src-shared/words/references'
import { cleanCsl, readBibtex, readRis } from './citations'
import { unfolded } from './ris-lines'

/** Largest text that is read, in bytes; some thousand entries. */
export const referencesLimit = 2 * 1024 * 1024
/** Most entries that are read at a time: more than any bibliography of a factsheet, less than a whole library. */
const mostEntries = 2000

type Entries = readonly Readonly<Record<string, unknown>>[]

export type ReadReferences = {
  readonly format: ReferenceFormat
  readonly references: readonly Reference[]
}

/** The entries of a text that anybody may have made, or a sentence that says why there are none. Never throws. */
export function readReferences(bytes: Uint8Array): Read<ReadReferences> {
  if (bytes.byteLength > referencesLimit) {
    return unread('untrusted', words.tooLarge(referencesLimit / 1024 / 1024))
  }
  const text = textOf(bytes)
  if (typeof text !== 'string') return text
  if (text.trim() === '') return unread('unreadable', words.empty)
  const format = formatOf(text)
  if (format === undefined) return unread('unreadable', words.unknownFormat)
  const entries = entriesOf(format, text, bytes)
  if (!entries.ok) return entries
  if (entries.value.length > mostEntries) return unread('untrusted', words.tooMany(mostEntries))
  const references = entries.value.map(fromCsl).filter(saysAnything)
  if (references.length === 0) return unread('unreadable', words.noEntry(words.formats[format]))
  return { ok: true, value: { format, references } }
}

function saysAnything({ csl }: Reference): boolean {
  return csl.title !== '' || Object.keys(csl).some((field) => field !== 'type' && field !== 'title')
}

function entriesOf(format: ReferenceFormat, text: string, bytes: Uint8Array): Read<Entries> {
  switch (format) {
    case 'csl-json':
      return cslEntries(bytes)
    case 'bibtex':
      return attempted(format, () => cleanCsl(readBibtex(text)))
    case 'ris':
      return attempted(format, () => cleanCsl(readRis(ofKnownTypes(unfolded(text))).map(joined)))
  }
}

function cslEntries(bytes: Uint8Array): Read<Entries> {
  const parsed = parseUntrusted(bytes)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const list = Array.isArray(value) ? value : ((value as { items?: unknown }).items ?? [value])
  if (!Array.isArray(list) || !list.every(isEntry)) return unread('malformed', words.notCsl)
  return attempted('csl-json', () =>
    cleanCsl(list).map((clean, at) => ({ ...unknownTo(clean, list[at]!), ...clean })),
  )
}

/** The library leaves out nearly all of an entry whose type it does not know: such an entry is a document. */
function ofKnownTypes(lines: string): string {
  const types = new Set([...lines.matchAll(/^TY {2}- (.*)$/gm)].map(([, type = '']) => type))
  const unknown = [...types].filter((type) => readRis(`TY  - ${type}`)[0]?.['type'] === undefined)
  return lines.replaceAll(/^TY {2}- (.*)$/gm, (line, type: string) =>
    unknown.includes(type) ? 'TY  - GEN' : line,
  )
}

/** RIS may say a thing several times; a list of notes is one note. */
function joined(entry: Entries[number]): Entries[number] {
  const { note } = entry
  return Array.isArray(note) ? { ...entry, note: note.join(' ') } : entry
}

/** What CSL has no name for is kept beside it; what it has a name for stays out where the library refused it. */
function unknownTo(clean: Entries[number], given: Entries[number]): Entries[number] {
  return Object.fromEntries(
    Object.entries(given).filter(([field]) => !(field in clean) && !isKnown(field)),
  )
}

/** A field is known to the library if it takes any kind of value there. */
function isKnown(field: string): boolean {
  const values = ['text', 1, [{ literal: 'Name' }], { 'date-parts': [[2000]] }]
  return cleanCsl(values.map((value) => ({ [field]: value }))).some((entry) => field in entry)
}

function isEntry(value: unknown): value is Entries[number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ('title' in value || 'type' in value || 'id' in value)
  )
}

/** The library throws errors of every kind at what it cannot read; depth alone exhausts it, too. */
function attempted(format: ReferenceFormat, read: () => Entries): Read<Entries> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    const name = words.formats[format]
    if (error instanceof RangeError) return unread('untrusted', words.tooDeep(name))
    const line = /\bline (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return unread('malformed', words.notRead(name, line === undefined ? undefined : Number(line)))
  }
}
