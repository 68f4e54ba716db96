import type { SetAside } from '../../src-shared/contract/contract'
import { isSummary } from '../../src-shared/exchange/sound-summary'
import type { Summary } from '../../src-shared/exchange/summary'

/** What the index knows of one file in the folder of records; `size` and `mtimeMs` tell whether it still holds. */
export type Entry = { readonly size: number; readonly mtimeMs: number } & (
  | { readonly kind: 'listed'; readonly summary: Summary }
  | { readonly kind: 'setAside'; readonly why: SetAside['why']; readonly message: string }
)

/** By file name. */
export type Entries = Map<string, Entry>

export const recordFileName = (id: string) => `${id.toLowerCase()}.json`

/** One line of the index, with its line end: what is known of a file, or that there is none any more. */
export function lineOf(file: string, entry: Entry | undefined): string {
  return `${JSON.stringify(content(file, entry))}\n`
}

function content(file: string, entry: Entry | undefined) {
  const id = file.slice(0, -'.json'.length)
  if (!entry) return { file, removed: true }
  const { size, mtimeMs } = entry
  switch (entry.kind) {
    case 'listed':
      return { id, size, mtimeMs, summary: entry.summary }
    case 'setAside':
      return { file, size, mtimeMs, setAside: { why: entry.why, message: entry.message } }
  }
}

export type IndexText = {
  readonly entries: Entries
  readonly lines: number
  /** The app was stopped in the middle of a line; what comes next must not be glued to it. */
  readonly isTorn: boolean
}

/**
 * The last line on a file wins. undefined where there is no whole line (an index is never synced, so a power cut may
 * empty it), or where one cannot be read, as after a change of the summary's shape:
 * then nothing in the index can be trusted, and it is built anew from the records.
 */
export function parseIndex(text: string): IndexText | undefined {
  const lines = text.split('\n')
  const isTorn = lines.pop() !== ''
  if (lines.length === 0) return undefined
  const entries: Entries = new Map()
  for (const line of lines) {
    const parsed = parseLine(line)
    if (!parsed) return undefined
    if (parsed.entry) entries.set(parsed.file, parsed.entry)
    else entries.delete(parsed.file)
  }
  return { entries, lines: lines.length, isTorn }
}

function parseLine(line: string): { file: string; entry: Entry | undefined } | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (isListedLine(value)) {
    const { id, size, mtimeMs, summary } = value
    return { file: recordFileName(id), entry: { kind: 'listed', size, mtimeMs, summary } }
  }
  if (isSetAsideLine(value)) {
    const { file, size, mtimeMs, setAside } = value
    return { file, entry: { kind: 'setAside', size, mtimeMs, ...setAside } }
  }
  const file = removedFile(value)
  return file === undefined ? undefined : { file, entry: undefined }
}

// By hand, as the summary is: the list is there before the schema library is.

/** As long as nobody has looked at its fields. */
type Unchecked<Name extends string> = Readonly<Record<Name, unknown>>

type Facts = { readonly size: number; readonly mtimeMs: number }
type ListedLine = Facts & { readonly id: string; readonly summary: Summary }
type Reason = { readonly why: SetAside['why']; readonly message: string }
type SetAsideLine = Facts & { readonly file: string; readonly setAside: Reason }

/** Nearly all lines are of this kind. */
function isListedLine(value: unknown): value is ListedLine {
  const given = fieldsOf<keyof ListedLine>(value, 4)
  return typeof given?.id === 'string' && hasFacts(given) && isSummary(given.summary)
}

function isSetAsideLine(value: unknown): value is SetAsideLine {
  const given = fieldsOf<keyof SetAsideLine>(value, 4)
  return typeof given?.file === 'string' && hasFacts(given) && isReason(given.setAside)
}

const reasons: Readonly<Record<SetAside['why'], true>> = {
  unreadable: true,
  malformed: true,
  newer: true,
}

function isReason(value: unknown): value is Reason {
  const given = fieldsOf<keyof Reason>(value, 2)
  return (
    typeof given?.why === 'string' &&
    Object.hasOwn(reasons, given.why) &&
    typeof given.message === 'string'
  )
}

/** The file that a line says is there no more: a record by its id, any other by its name. */
function removedFile(value: unknown): string | undefined {
  const given = fieldsOf<'id' | 'file' | 'removed'>(value, 2)
  if (given?.removed !== true) return undefined
  if (typeof given.id === 'string') return recordFileName(given.id)
  return typeof given.file === 'string' ? given.file : undefined
}

const hasFacts = ({ size, mtimeMs }: Unchecked<keyof Facts>): boolean =>
  Number.isFinite(size) && Number.isFinite(mtimeMs)

/** undefined unless it is an object with so many fields, which may be anything. */
function fieldsOf<Name extends string>(value: unknown, count: number): Unchecked<Name> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.keys(value).length === count ? (value as Unchecked<Name>) : undefined
}
