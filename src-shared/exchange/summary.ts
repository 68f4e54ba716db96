import type { Level } from '../codebook/criteria'
import type { Status } from '../factsheet/statuses'

/** A factsheet as the library lists it, without opening its file. */
export type Summary = {
  id: string
  code: string
  country: string
  edition: number
  status: Status
  /** The version that is out, or is being corrected; null before it was first published. */
  version: string | null
  /** The day by which an answer is asked for of whoever it was sent to, as typed; null while nobody has it. */
  due: string | null
  /** The factsheet whose second, blind coding this is. */
  secondOf: string | null
  /** Assessed levels in the order of the criteria, in points. */
  levels: [Level | null, Level | null, Level | null, Level | null]
  /** Sum of the assessed levels; null while one is missing. */
  total: number | null
  /** Answered fields of all that a complete export needs. */
  answered: number
  of: number
  /** How many notes there are in it, settled or not. */
  notes: number
  changedAt: string
  /** Open findings: errors, contradictions and warnings. */
  findings: [number, number, number]
  /** By name, those who wrote it and those who worked on it. */
  people: string[]
  /** Whose categories `marks` are in: `markCategories`. */
  codebook: string
  marks: string
  /** `writeSections`. */
  sections: string
}

/** What tells countries apart: the code, or the name while there is none. */
export const countryOf = ({ code, country }: Pick<Summary, 'code' | 'country'>): string =>
  code || country
