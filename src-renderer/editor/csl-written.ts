import type { CslName, Source } from '../../src-shared/factsheet/source'

// Reading never gives undefined: the form library would take it for "as it was when the form opened".

type Issued = NonNullable<Source['csl']['issued']>

/** Authors one a line: "Family, Given" for a person, the name alone for a body, in braces where it has a comma. */
export function writeNames(names: readonly CslName[] | undefined): string {
  return (names ?? []).map(writeName).join('\n')
}

function writeName({ literal, family, given }: CslName): string {
  if (literal === undefined) return [family, given].filter(Boolean).join(', ')
  return literal.includes(',') ? `{${literal}}` : literal
}

/** What else an entry knows of a name (a suffix, a particle) stays with the line that has not changed. */
export function readNames(typed: string, before: readonly CslName[] = []): CslName[] {
  const known = new Map(before.map((name) => [writeName(name), name]))
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): CslName => {
      const same = known.get(line)
      if (same) return same
      const body = /^\{(.+)\}$/.exec(line)?.[1]
      if (body !== undefined) return { literal: body }
      const comma = line.indexOf(',')
      if (comma < 0) return { literal: line }
      const given = line.slice(comma + 1).trim()
      return { family: line.slice(0, comma).trim(), ...(given === '' ? {} : { given }) }
    })
}

/** The year of issue; what is no year is kept as typed. */
export function writeIssued(issued: Issued | undefined): string {
  return issued?.['date-parts']?.[0]?.join('-') ?? issued?.raw ?? ''
}

export function readIssued(typed: string): Issued {
  const trimmed = typed.trim()
  if (trimmed === '') return {}
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(trimmed))
    return { 'date-parts': [trimmed.split('-').map(Number)] }
  return { raw: trimmed }
}

/** Days one a line. */
export const writeLines = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n')
export const readLines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const writePlain = (value: string | undefined): string => value ?? ''
export const readPlain = (typed: string): string => typed
