import { maximumTotal, rubricOf } from '../src-shared/codebook/lookup'
import { criteria } from '../src-shared/codebook/criteria'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import { printPoints } from '../src-shared/maturity/points'
import { suggest } from '../src-shared/maturity/suggest'
import { assessedLevel, suggestedTotal, total } from '../src-shared/maturity/total'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { maturityWords } from '../src-shared/words/maturity'
import { argumentsOf, Misuse, readFactsheet, tellUnread, type ExitCode, type Io } from './command'

/** The maturity of one factsheet: what was assessed, and beside it what the rules of this version suggest. */
export async function score(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, { json: { type: 'boolean' } })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Misuse(words.oneFile)
  const read = await readFactsheet(file)
  if (!read.ok) return tellUnread(read, { file, prefix: '', io })
  const { record } = read.value
  if (values.json) io.out(JSON.stringify(scoreOf(record)))
  else for (const line of printed(record)) io.out(line)
  return 0
}

/** In points; null where there is no level, and so no total. */
function scoreOf(record: Factsheet) {
  const suggestions = suggest(record)
  return {
    criteria: Object.fromEntries(
      criteria.map((criterion) => [
        criterion,
        {
          assessed: assessedLevel(record, criterion),
          suggested: suggestions[criterion].level,
        },
      ]),
    ),
    total: total(record),
    suggestedTotal: suggestedTotal(suggestions),
    max: maximumTotal(record.codebook),
  }
}

function printed(record: Factsheet): readonly string[] {
  const found = scoreOf(record)
  return [
    words.heading(record.country.name, record.edition),
    ...criteria.map((criterion) => {
      const { assessed, suggested } = found.criteria[criterion]!
      const { label } = rubricOf(record.codebook, criterion)
      return words.criterion(label, points(assessed), points(suggested))
    }),
    words.total(points(found.total), points(found.max), points(found.suggestedTotal)),
    maturityWords.caution(record.collection),
  ]
}

function points(value: number | null): string {
  return value === null ? words.none : printPoints(value)
}
