// From starting the program to a library of 10,000 factsheets in use, against a blank window of the same runtime
// (npm run bench:start [-- --quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { startOnce } from './start-once.mjs'
import { seeded, shuffled } from './statistics.mjs'

const records = 10_000
const seed = 1
/** How much longer than a blank window ours may take. */
const limit = 1.5

/** @typedef {'blank' | 'blank again' | 'ours' | 'ours again' | 'ours, empty'} Candidate */

await asCommand(async () => {
  const rounds = wantedRounds({ full: 15, quick: 2 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-start-'))
  try {
    await buildIfStale()
    const library = await generatedLibrary(records, seed)
    await openOnce(library)
    const before = loadavg()[0]
    const times = await measured(prepared, library, scratch, rounds)
    const table = tableOf('start to a library of 10,000 in use', times, {
      floor: 'blank',
      twin: 'blank again',
      ratios: { ours: limit },
    })
    return await keep('start', [table], {
      runtime: `Electron ${prepared.runtime.version}`,
      rounds,
      records,
      loadBefore: before,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
    await prepared.stop()
  }
})

/** Leaves an index that this build can use, and the files in the system's cache. @param {string} library */
async function openOnce(library) {
  const { createHost } = await import(pathToFileURL(path.join(root, 'out/main/host.js')).href)
  const host = createHost({ data: library, ask: {} })
  const { value } = await host.reply('listFactsheets', {})
  await host.settled()
  if (value?.summaries.length !== records) throw new Error(`${library} holds other factsheets`)
}

/**
 * @param {import('../scripts/launch.mjs').Prepared} prepared
 * @param {string} library @param {string} scratch @param {number} rounds
 */
async function measured(prepared, library, scratch, rounds) {
  const random = seeded(Date.now())
  /** @type {Readonly<Record<Candidate, (folder: string) => string[]>>} */
  const candidates = {
    blank: () => ['bench/blank/main.mjs'],
    'blank again': () => ['bench/blank/main.mjs'],
    ours: () => ['bench/ours/main.mjs', `--data=${library}`],
    'ours again': () => ['bench/ours/main.mjs', `--data=${library}`],
    'ours, empty': (folder) => ['bench/ours/main.mjs', '--expect-empty', `--data=${folder}/data`],
  }
  const names = /** @type {Candidate[]} */ (Object.keys(candidates))
  /** @type {Record<Candidate, number>[]} */
  const times = []
  // The first round warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    // In the order in which they are told, not in that of their turns.
    const row = /** @type {Record<Candidate, number>} */ (
      Object.fromEntries(names.map((name) => [name, NaN]))
    )
    for (const name of shuffled(names, random)) {
      const folder = await mkdtemp(path.join(scratch, 'run-'))
      row[name] = await startOnce(prepared, [
        ...candidates[name](folder),
        `--user-data-dir=${folder}/user`,
      ])
      await rm(folder, { recursive: true, force: true })
    }
    if (round > 0) times.push(row)
    const figures = names.map((name) => `${name} ${row[name]}`).join(', ')
    console.log(`${round === 0 ? 'warm-up' : `round ${round}`}: ${figures} ms`)
  }
  return times
}
