import { createHash } from 'node:crypto'
import { z } from 'zod'
import { edit, step } from '../../../src-shared/factsheet/edit'
import { factsheet } from '../../../src-shared/factsheet/factsheet'
import { noteSound } from '../../../src-shared/factsheet/sound'

export const journalFormat = 'factsheet-journal'
const number = z.number().int().nonnegative()

/**
 * How a segment of a journal begins: with the whole record as it was then, so that a segment needs nothing else to say
 * what was made of it.
 */
const beginning = z.strictObject({
  kind: z.literal('begins'),
  format: z.literal(journalFormat),
  version: z.literal(1),
  at: z.iso.datetime(),
  /** How many edits the record had seen. */
  n: number,
  record: factsheet,
  done: z.array(step).readonly(),
  undone: z.array(step).readonly(),
  /** Up to which edit the record's file held it then, and the content hash of that. */
  held: z.strictObject({ n: number, sha: z.string() }),
  /** Names of the segments that this one takes over from: what they hold is in its record. */
  after: z.array(z.string()).readonly(),
})
const edits = z.strictObject({
  kind: z.literal('edits'),
  /** The number of the first of these edits. */
  from: number,
  at: z.iso.datetime(),
  by: z.string(),
  edits: z.array(edit).readonly(),
})
/** The record's file is about to be written with everything up to this edit; `sha` is the content hash of that. */
const keeping = z.strictObject({ kind: z.literal('keeping'), n: number, sha: z.string() })
/** The record's file holds everything up to this edit; or a factsheet of its own, named by `as`, does. */
const kept = z.strictObject({
  kind: z.literal('kept'),
  n: number,
  sha: z.string().optional(),
  as: z.string().optional(),
})

const journalLine = z.discriminatedUnion('kind', [beginning, edits, keeping, kept])
export type JournalLine = z.infer<typeof journalLine>
export type Beginning = z.infer<typeof beginning>

const opening = '{"sum":"'
const middle = '","is":'
const sumLength = 32
const lineEnd = 0x0a

/**
 * A line checks itself: its sum is that of its text and of the sum before it. So a line that is torn, altered, out of
 * its place or of another segment is none.
 */
export function lineText(line: JournalLine, sumBefore: string): { text: string; sum: string } {
  const body = JSON.stringify(line)
  const sum = sumOf(body, sumBefore)
  return { text: `${opening}${sum}${middle}${body}}\n`, sum }
}

const sumOf = (body: string, sumBefore: string) =>
  createHash('sha256').update(sumBefore).update(body).digest('hex').slice(0, sumLength)

export type ReadLines = {
  readonly lines: readonly JournalLine[]
  /** What follows the last line that can be believed: nothing, what a crash left unfinished, or something altered. */
  readonly rest: 'nothing' | 'torn' | 'damaged'
  /** Of the last line that can be believed. */
  readonly sum: string
}

/** The lines of a segment, up to the first that cannot be believed. */
export function readLines(bytes: Uint8Array): ReadLines {
  const lines: JournalLine[] = []
  let sum = ''
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(lineEnd, start)
    if (end < 0) return { lines, rest: 'torn', sum }
    const read = readLine(bytes.subarray(start, end), sum)
    // A crash leaves one unfinished stretch at the end, and the zeros of a power cut hold no line end.
    if (!read) {
      return { lines, rest: bytes.indexOf(lineEnd, end + 1) < 0 ? 'torn' : 'damaged', sum }
    }
    lines.push(read.line)
    sum = read.sum
    start = end + 1
  }
  return { lines, rest: 'nothing', sum }
}

function readLine(bytes: Uint8Array, sumBefore: string) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const sum = text.slice(opening.length, opening.length + sumLength)
    const body = text.slice(opening.length + sumLength + middle.length, -1)
    if (text !== `${opening}${sum}${middle}${body}}` || sum !== sumOf(body, sumBefore)) {
      return undefined
    }
    const line = journalLine.safeParse(JSON.parse(body))
    if (!line.success) return undefined
    if (line.data.kind === 'begins') noteSound(line.data.record)
    return { line: line.data, sum }
  } catch {
    return undefined
  }
}
