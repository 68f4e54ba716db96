import { levels } from '../codebook/criteria'
import { statuses } from '../factsheet/statuses'
import type { Summary } from './summary'

/** What the texts of a summary look like that are not just any text. */
export const forms = {
  /** A UUID, as the schema library has it (`z.regexes.uuid`). */
  id: /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
  /** A moment in UTC, on a day that there is, as the schema library has it (`z.regexes.datetime`). */
  changedAt:
    /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z))$/,
  marks: /^[01-]*$/,
  sections: /^[-ewfx]*$/,
} as const satisfies Partial<Record<keyof Summary, RegExp>>

const every: Readonly<Record<keyof Summary, true>> = {
  id: true,
  code: true,
  country: true,
  edition: true,
  status: true,
  version: true,
  due: true,
  secondOf: true,
  levels: true,
  total: true,
  answered: true,
  of: true,
  notes: true,
  changedAt: true,
  findings: true,
  people: true,
  codebook: true,
  marks: true,
  sections: true,
}
const names = Object.keys(every).length
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

/**
 * The same as the schema (`summary-schema.ts`), by hand: the library starts with checking thousands, before the schema
 * library is loaded, which takes ten times as long for each.
 */
function looksSound(value: object): value is Summary {
  const given = value as Readonly<Record<keyof Summary, unknown>>
  return (
    typeof given.id === 'string' &&
    forms.id.test(given.id) &&
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
    forms.changedAt.test(given.changedAt) &&
    Array.isArray(given.findings) &&
    given.findings.length === 3 &&
    given.findings.every(Number.isSafeInteger) &&
    Array.isArray(given.people) &&
    given.people.every((name) => typeof name === 'string') &&
    typeof given.codebook === 'string' &&
    typeof given.marks === 'string' &&
    forms.marks.test(given.marks) &&
    typeof given.sections === 'string' &&
    forms.sections.test(given.sections) &&
    Object.keys(given).length === names
  )
}

export function areSummaries(value: unknown): value is Summary[] {
  return Array.isArray(value) && value.every(isSummary)
}
