import { z } from 'zod'
import type { SetAside } from '../../src-shared/contract/contract'
import { isSummary, type Summary } from '../../src-shared/exchange/summary'

/** What the index knows of one file in the folder of records; `size` and `mtimeMs` tell whether it still holds. */
export type Entry = { readonly size: number; readonly mtimeMs: number } & (
  | { readonly kind: 'listed'; readonly summary: Summary }
  | { readonly kind: 'setAside'; readonly why: SetAside['why']; readonly message: string }
)

/** By file name. */
export type Entries = Map<string, Entry>

const facts = { size: z.number(), mtimeMs: z.number() }
const setAsideLine = z.strictObject({
  file: z.string(),
  ...facts,
  setAside: z.strictObject({
    why: z.enum(['unreadable', 'malformed', 'newer']),
    message: z.string(),
  }),
})
const removedLine = z.strictObject({ file: z.string(), removed: z.literal(true) })
const removedRecordLine = z.strictObject({ id: z.string(), removed: z.literal(true) })

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
  const aside = setAsideLine.safeParse(value)
  if (aside.success) {
    const { file, size, mtimeMs, setAside } = aside.data
    return { file, entry: { kind: 'setAside', size, mtimeMs, ...setAside } }
  }
  const removedRecord = removedRecordLine.safeParse(value)
  if (removedRecord.success)
    return { file: recordFileName(removedRecord.data.id), entry: undefined }
  const removed = removedLine.safeParse(value)
  return removed.success ? { file: removed.data.file, entry: undefined } : undefined
}

type ListedLine = {
  readonly id: string
  readonly size: number
  readonly mtimeMs: number
  readonly summary: Summary
}

/** By hand, as the summary is: nearly all lines are of this kind. */
function isListedLine(value: unknown): value is ListedLine {
  if (typeof value !== 'object' || value === null) return false
  const given = value as Readonly<Record<keyof ListedLine, unknown>>
  return (
    typeof given.id === 'string' &&
    Number.isFinite(given.size) &&
    Number.isFinite(given.mtimeMs) &&
    isSummary(given.summary) &&
    Object.keys(given).length === 4
  )
}
