import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { writeChanged } from '../bench/sample-publication.mjs'
import { factsheets } from './cli'

const criteria = ['scope', 'continuity', 'evidence', 'instruments'] as const
const levels = [0, 0.5, 1, 2] as const
const shared =
  'Support for clusters reaches the firms of every region through the same office, which keeps a list of those that asked and answers each of them within a month of the day on which the request was made'

/**
 * An edition of invented countries, each a little different, in a data folder: Testland A is the only one to tick
 * cooperation, B is unlike the others in scope, C and D share a passage, E has not gone through its objectives, F is not assessed.
 */
export async function importSeries(
  folder: string,
  count: number,
  edition: number = 2022,
): Promise<string> {
  const data = path.join(folder, 'library')
  const files = Array.from({ length: count }, (_, at) =>
    path.join(folder, `testland-${edition}-${at}.json`),
  )
  for (const [at, file] of files.entries()) await writeTestland(file, at, edition)
  const ended = await factsheets('import', ...files, '--data', data)
  if (ended.code !== 0) throw new Error(ended.err)
  return data
}

/** "Testland A" to "Testland Z", then "Testland AA". */
const testlandName = (at: number) =>
  `Testland ${at < letters.length ? letter(at) : letter(Math.floor(at / letters.length) - 1) + letter(at % letters.length)}`
/** Without K: by custom XK is a country. */
const letters = 'ABCDEFGHIJLMNOPQRSTUVWXYZ'
const letter = (at: number) => letters[at]!

function writeTestland(file: string, at: number, edition: number): Promise<void> {
  return writeChanged(file, (factsheet, maturity) => {
    for (const [place, criterion] of criteria.entries()) {
      const level =
        at === 5 ? null : criterion === 'scope' ? (at === 1 ? 1 : 2) : levels[(at + place) % 4]!
      const suggested = maturity.suggested[criterion].level
      maturity.assessed[criterion].level = level
      maturity.assessed[criterion].reason =
        level === null || level === suggested ? '' : `Seen otherwise in ${testlandName(at)}.`
    }
    const given = criteria.map((criterion) => maturity.assessed[criterion].level)
    maturity.total = at === 5 ? null : given.reduce((sum: number, level) => sum + level, 0)
    const [inForce, ended] = factsheet.policies
    const text = (markdown: string) => ({ lang: 'en', markdown })
    const name = testlandName(at)
    inForce.objectives.choices = inForce.objectives.choices.filter((_: unknown, place: number) =>
      place === 0 ? at === 0 : (at + place) % 4 !== 0,
    )
    if (at === 4) inForce.objectives.examined = null
    inForce.objectives.explanation = text(`What the policy of ${name} is for.`)
    inForce.names = { ...inForce.names, short: `Cluster Act ${letter(at % letters.length)}` }
    return {
      ...factsheet,
      id: randomUUID(),
      edition,
      country: {
        ...factsheet.country,
        code: `X${letter(at % letters.length)}`,
        name,
        alsoKnownAs: '',
      },
      introduction: text(`On clusters in ${name}.`),
      policies: [inForce, ended],
      stateOfPlay: Object.fromEntries(
        criteria.map((criterion) => [
          criterion,
          text(
            criterion === 'scope' && (at === 2 || at === 3)
              ? `${shared} in ${name}.`
              : `How ${criterion} stands in ${name}.`,
          ),
        ]),
      ),
    }
  })
}
