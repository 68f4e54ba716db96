import { changeLine } from '../src-shared/changes/change-line'
import { scoreDiffers } from '../src-shared/changes/score-between'
import { learnCodebook } from '../src-shared/codebook/editions'
import { rubricOf } from '../src-shared/codebook/lookup'
import type { EditionChanges } from '../src-shared/editions/compare-editions'
import { readCodebook } from '../src-shared/exchange/read-codebook'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import { printPoints } from '../src-shared/maturity/points'
import { ruleWords } from '../src-shared/maturity/rule'
import { compareThrough } from '../src-shared/recoding/compare-through'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, readFileAs, readTwo, tellUnread, type ExitCode, type Io } from './command'

/** What is different in the newer of two factsheets, field by field, and for the score which rule and fact moved it. */
export async function changes(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    json: { type: 'boolean' },
    codebook: { type: 'string' },
  })
  const read = await readTwo(positionals, io)
  // What cannot be read has no changes, which is not the same as being unchanged.
  if (!read) return 2
  if (values.codebook !== undefined) {
    const book = await readFileAs(values.codebook, readCodebook)
    if (!book.ok) return tellUnread(book, { file: values.codebook, prefix: '', io })
    learnCodebook(book.value)
  }
  const { before, after, found, notes } = compareThrough(...read)
  for (const note of notes) io.err(note)
  if (before.country.code !== after.country.code) io.err(words.otherCountry)
  if (values.json) io.out(JSON.stringify(found, null, 2))
  else for (const line of printed(found, after)) io.out(line)
  return 0
}

function printed(found: EditionChanges, { codebook }: Factsheet): readonly string[] {
  const { changes: all, score, moved } = found
  if (all.length === 0 && moved.length === 0 && !scoreDiffers(score)) return [words.nothingChanged]
  const points = (value: number | null) => (value === null ? words.none : printPoints(value))
  const arrow = (given: { readonly before: number | null; readonly after: number | null }) =>
    `${points(given.before)} → ${points(given.after)}`
  return [
    ...all.map(changeLine),
    ...moved.flatMap(({ criterion, rules, gone, come }) => [
      words.movedRule(
        rubricOf(codebook, criterion).label,
        ruleWords[rules.before],
        ruleWords[rules.after],
      ),
      ...gone.map((fact) => `  - ${fact.words}`),
      ...come.map((fact) => `  + ${fact.words}`),
    ]),
    words.totalMoved(arrow(score.total), arrow(score.suggestedTotal)),
  ]
}
