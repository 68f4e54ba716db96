import { randomUUID } from 'node:crypto'
import { carryOver } from '../src-main/store/carry-over'
import type { Library } from '../src-main/store/library'
import { Fault } from '../src-shared/contract/reply'
import { countryOf } from '../src-shared/exchange/summary'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { openToWrite, refuseOther } from './data-folder'
import { argumentsOf, Misuse, worst, type ExitCode, type Io } from './command'

/**
 * Begins the next edition: each factsheet of the one becomes a factsheet of the other, with its answers carried over. A
 * country that has one there already is left alone and named.
 */
export async function roll(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    data: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  })
  if (positionals[0] !== undefined) throw new Misuse(words.noArguments(positionals[0]))
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  const [from, to] = [editionIn(values.from), editionIn(values.to)]
  if (from === undefined || to === undefined || to <= from) throw new Misuse(words.noEditions)
  await refuseOther(values.data)
  const library = await openToWrite(values.data)
  const { summaries, setAside } = await library.list()
  for (const { file, message } of setAside) io.err(words.setAside(file, message))
  const codes: ExitCode[] = [setAside.length > 0 ? 1 : 0]
  const begun = new Set(summaries.filter(({ edition }) => edition === to).map(countryOf))
  const earlier = summaries
    .filter(({ edition }) => edition === from)
    .toSorted((one, other) => (countryOf(one) < countryOf(other) ? -1 : 1))
  if (earlier.length === 0) io.err(words.nothingToRoll(from))
  for (const summary of earlier) {
    if (begun.has(countryOf(summary))) {
      io.err(words.rolledAlready(summary.country, to))
      codes.push(1)
      continue
    }
    codes.push(await rollOne(summary.id, to, library, io))
    begun.add(countryOf(summary))
  }
  await library.close()
  return worst(codes)
}

async function rollOne(id: string, to: number, library: Library, io: Io): Promise<ExitCode> {
  try {
    const { country, rolled } = await carryOver(library, id, { edition: to, newId: randomUUID })
    io.out(words.rolled(country.name, rolled!.edition, to))
    return 0
  } catch (error) {
    // One that cannot be read or written does not hold up the others.
    if (!(error instanceof Fault)) throw error
    io.err(error.message)
    return 2
  }
}

const editionIn = (given: string | undefined) =>
  given !== undefined && /^\d{4}$/.test(given) ? Number(given) : undefined
