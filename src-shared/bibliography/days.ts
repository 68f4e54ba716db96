import type { Source } from '../factsheet/source'

type CslDate = NonNullable<Source['csl']['issued']>

const two = (part: number) => String(part).padStart(2, '0')

/** The days of a CSL date, as a record keeps them: "2022-09-21", or what stands there where it is no day. */
export function daysOf(date: unknown): readonly string[] {
  if (typeof date !== 'object' || date === null) return []
  const { 'date-parts': parts, raw, literal } = date as Record<string, unknown>
  if (Array.isArray(parts)) {
    return parts
      .filter((each): each is readonly unknown[] => Array.isArray(each) && each.length > 0)
      .map((each) =>
        each.map((part, at) => (at === 0 ? String(part) : two(Number(part)))).join('-'),
      )
  }
  const text = [raw, literal].find((each) => typeof each === 'string')
  return text === undefined ? [] : [text]
}

/** A day as CSL has it. */
export function dateOf(day: string): CslDate {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(day)
    ? { 'date-parts': [day.split('-').map(Number)] }
    : { raw: day }
}
