import { z } from 'zod'
import { levels } from '../codebook/schema'
import { statuses } from '../factsheet/status-event'

const level = z.literal([...levels]).nullable()

const count = z.number().int()
const isMarks = (text: string) => /^[01-]*$/.test(text)
const isSections = (text: string) => /^[-ewfx]*$/.test(text)

/** A factsheet as the library lists it, without opening its file. */
export const summary = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  country: z.string(),
  edition: z.number().int(),
  status: z.enum(statuses),
  /** The version that is out, or is being corrected; null before it was first published. */
  version: z.string().nullable(),
  /** The day by which an answer is asked for of whoever it was sent to, as typed; null while nobody has it. */
  due: z.string().nullable(),
  /** The factsheet whose second, blind coding this is. */
  secondOf: z.string().nullable(),
  /** Assessed levels in the order of the criteria, in points. */
  levels: z.tuple([level, level, level, level]),
  /** Sum of the assessed levels; null while one is missing. */
  total: z.number().nullable(),
  /** Answered fields of all that a complete export needs. */
  answered: z.number().int(),
  of: z.number().int(),
  /** How many notes there are in it, settled or not. */
  notes: z.number().int(),
  changedAt: z.iso.datetime(),
  /** Open findings: errors, contradictions and warnings. */
  findings: z.tuple([count, count, count]),
  /** By name, those who wrote it and those who worked on it. */
  people: z.array(z.string()),
  /** Whose categories `marks` are in: `markCategories`. */
  codebook: z.string(),
  marks: z.string().refine(isMarks),
  /** `writeSections`. */
  sections: z.string().refine(isSections),
})
export type Summary = z.infer<typeof summary>

/** What tells countries apart: the code, or the name while there is none. */
export const countryOf = ({ code, country }: Pick<Summary, 'code' | 'country'>): string =>
  code || country

const uuid = z.regexes.uuid()
const datetime = z.regexes.datetime({})
const fields = Object.keys(summary.shape).length
const known: ReadonlySet<unknown> = new Set([...levels, null])
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'
const isLevel = (value: unknown) => known.has(value)

/** What was found sound once is not looked at again on its way out: the list may hold thousands. */
const sound = new WeakSet<object>()

export function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null) return false
  if (sound.has(value)) return true
  const isSound = looksSound(value)
  if (isSound) sound.add(value)
  return isSound
}

/** The same as the schema, by hand: the library starts with checking thousands, and the schema takes ten times as long. */
function looksSound(value: object): value is Summary {
  const given = value as Readonly<Record<keyof Summary, unknown>>
  return (
    typeof given.id === 'string' &&
    uuid.test(given.id) &&
    typeof given.code === 'string' &&
    typeof given.country === 'string' &&
    Number.isSafeInteger(given.edition) &&
    (statuses as readonly unknown[]).includes(given.status) &&
    [given.version, given.due, given.secondOf].every(isTextOrNull) &&
    Array.isArray(given.levels) &&
    given.levels.length === 4 &&
    given.levels.every(isLevel) &&
    (given.total === null || Number.isFinite(given.total)) &&
    Number.isSafeInteger(given.answered) &&
    Number.isSafeInteger(given.of) &&
    Number.isSafeInteger(given.notes) &&
    typeof given.changedAt === 'string' &&
    datetime.test(given.changedAt) &&
    Array.isArray(given.findings) &&
    given.findings.length === 3 &&
    given.findings.every(Number.isSafeInteger) &&
    Array.isArray(given.people) &&
    given.people.every((name) => typeof name === 'string') &&
    typeof given.codebook === 'string' &&
    typeof given.marks === 'string' &&
    isMarks(given.marks) &&
    typeof given.sections === 'string' &&
    isSections(given.sections) &&
    Object.keys(given).length === fields
  )
}

export function areSummaries(value: unknown): value is Summary[] {
  return Array.isArray(value) && value.every(isSummary)
}
