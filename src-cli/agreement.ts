import { agreementBetween, type Disagreement } from '../src-shared/agreement/agreement'
import { labelOf, listOf } from '../src-shared/codebook/lookup'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import { printPoints } from '../src-shared/maturity/points'
import { agreementWords as words } from '../src-shared/words/agreement'
import { argumentsOf, readTwo, type ExitCode, type Io } from './command'

/** How far two codings of one country agree, list by list, and what is left to ask. */
export async function agreement(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, { json: { type: 'boolean' } })
  const read = await readTwo(positionals, io)
  if (!read) return 2
  const records = [read[0].record, read[1].record] as const
  const found = agreementBetween(...records)
  if (values.json) io.out(JSON.stringify(found, null, 2))
  else for (const line of printed(found, records[0])) io.out(line)
  return 0
}

function printed(
  found: ReturnType<typeof agreementBetween>,
  { codebook }: Factsheet,
): readonly string[] {
  const { lists, levels, disagreements, settled, notCompared } = found
  return [
    ...lists.map(({ name, agreed, of, kappa }) =>
      words.list(listOf(codebook, name).label, { agreed, of }, kappa),
    ),
    words.levels(levels, levels.alpha),
    ...disagreements.map((each) => `${each.address}: ${disagreementIn(each)}`),
    ...(settled.length > 0 ? [words.settledSince(settled.length)] : []),
    ...notCompared.map((address) => `${address}: ${words.notCompared}`),
  ]

  function disagreementIn(each: Disagreement): string {
    if (each.code === undefined) {
      const [one, other] = each.levels
      return words.levelsDiffer(printPoints(one), printPoints(other))
    }
    const label = labelOf(codebook, each.list, each.code)
    return each.ticked[0] ? words.onlyFirst(label) : words.onlySecond(label)
  }
}
