// From starting the program to a library of 10,000 factsheets in use, against a blank window of the same runtime
// (npm run bench:start [-- --quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { closedByThisBuild, generatedLibrary } from './library.mjs'
import { keep } from './results.mjs'
import { figuresOf, inRounds, wantedRounds } from './rounds.mjs'
import { startOnce } from './start-once.mjs'
import { tableOf } from './tables.mjs'

const records = 10_000
const librarySeed = 1
/** How much longer than a blank window ours may take. */
const limit = 1.3

await asCommand(async () => {
  const how = wantedRounds({ full: 15, quick: 1 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-start-'))
  try {
    await buildIfStale()
    const library = await generatedLibrary(records, librarySeed)
    await closedByThisBuild(library, records)
    const times = await measured(prepared, library, scratch, how)
    const about = { floor: 'blank', twin: 'blank again' }
    const tables = [
      tableOf('start to a library of 10,000 in use', figuresOf(times, 'usable'), {
        ...about,
        ratios: { ours: limit },
      }),
      tableOf('start to what is typed then found in all 10,000', figuresOf(times, 'found'), about),
    ]
    return await keep('start', tables, {
      runtime: `Electron ${prepared.runtime.version}`,
      ...how,
      records,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
    await prepared.stop()
  }
})

/**
 * Always with a new profile.
 * @param {import('../scripts/launch.mjs').Prepared} prepared
 * @param {string} library @param {string} scratch @param {{ rounds: number, seed: number }} how
 */
async function measured(prepared, library, scratch, how) {
  /** @type {Readonly<Record<string, (folder: string) => string[]>>} */
  const candidates = {
    blank: () => ['bench/blank/main.mjs'],
    'blank again': () => ['bench/blank/main.mjs'],
    ours: () => ['bench/ours/main.mjs', `--data=${library}`],
    'ours again': () => ['bench/ours/main.mjs', `--data=${library}`],
    'ours, empty': (folder) => ['bench/ours/main.mjs', '--expect-empty', `--data=${folder}/data`],
  }
  return inRounds(
    Object.keys(candidates),
    how,
    async (name) => {
      const folder = await mkdtemp(path.join(scratch, 'run-'))
      const moments = await startOnce(prepared, [
        ...candidates[name](folder),
        `--user-data-dir=${folder}/user`,
      ])
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
      return moments
    },
    (row) =>
      `${Object.entries(row)
        .map(([name, { usable, found }]) => `${name} ${usable} (${found})`)
        .join(', ')} ms`,
  )
}
