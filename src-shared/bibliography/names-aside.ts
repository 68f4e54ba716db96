import type { CslName } from '../factsheet/source'

// Names in one line, for what a format would take apart: "Family || Given && A Body, with a comma".

const between = ' && '
const within = ' || '

/** Names in one line; undefined where a name has more than family and given, or one of the signs in it. */
export function writeNames(names: readonly CslName[]): string | undefined {
  const written = names.map(({ literal, family, given, ...more }) => {
    if (Object.keys(more).length > 0) return undefined
    return literal ?? `${family ?? ''}${within}${given ?? ''}`
  })
  const line = written.join(between)
  return written.includes(undefined) || JSON.stringify(readNames(line)) !== JSON.stringify(names)
    ? undefined
    : line
}

export function readNames(line: string): CslName[] {
  return line.split(between).map((name): CslName => {
    const [family = '', given] = name.split(within)
    if (given === undefined) return { literal: family }
    return { ...(family !== '' && { family }), ...(given !== '' && { given }) }
  })
}
