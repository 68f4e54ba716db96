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
  if (!isRemovedLine(value)) return undefined
  return { file: value.file ?? recordFileName(value.id ?? ''), entry: undefined }
}

// By hand, as the summary is: the list is there before the schema library is.

type ListedLine = {
  readonly id: string
  readonly size: number
  readonly mtimeMs: number
  readonly summary: Summary
}

/** Nearly all lines are of this kind. */
function isListedLine(value: unknown): value is ListedLine {
  if (!isObject(value)) return false
  const given: Readonly<Partial<Record<keyof ListedLine, unknown>>> = value
  return (
    typeof given.id === 'string' &&
    Number.isFinite(given.size) &&
    Number.isFinite(given.mtimeMs) &&
    isSummary(given.summary) &&
    Object.keys(given).length === 4
  )
}

type SetAsideLine = {
  readonly file: string
  readonly size: number
  readonly mtimeMs: number
  readonly setAside: { readonly why: SetAside['why']; readonly message: string }
}

const reasons: Readonly<Record<SetAside['why'], true>> = {
  unreadable: true,
  malformed: true,
  newer: true,
}

function isSetAsideLine(value: unknown): value is SetAsideLine {
  if (!isObject(value)) return false
  const given: Readonly<Partial<Record<keyof SetAsideLine, unknown>>> = value
  return (
    typeof given.file === 'string' &&
    Number.isFinite(given.size) &&
    Number.isFinite(given.mtimeMs) &&
    isReason(given.setAside) &&
    Object.keys(given).length === 4
  )
}

function isReason(value: unknown): value is SetAsideLine['setAside'] {
  if (!isObject(value)) return false
  const given: Readonly<Partial<Record<keyof SetAsideLine['setAside'], unknown>>> = value
  return (
    typeof given.why === 'string' &&
    Object.hasOwn(reasons, given.why) &&
    typeof given.message === 'string' &&
    Object.keys(given).length === 2
  )
}

/** A record by its id, any other file by its name. */
type RemovedLine = { readonly id?: string; readonly file?: string; readonly removed: true }

function isRemovedLine(value: unknown): value is RemovedLine {
  if (!isObject(value)) return false
  const given: Readonly<Partial<Record<keyof RemovedLine, unknown>>> = value
  return (
    given.removed === true &&
    typeof (given.file ?? given.id) === 'string' &&
    Object.keys(given).length === 2
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
