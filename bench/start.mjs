// From starting the program to a library of 10,000 factsheets in use, against a blank window of the same runtime
// (npm run bench:start [-- --quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { keep } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
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
    await openOnce(library)
    const times = await measured(prepared, library, scratch, how)
    const table = tableOf('start to a library of 10,000 in use', times, {
      floor: 'blank',
      twin: 'blank again',
      ratios: { ours: limit },
    })
    return await keep('start', [table], {
      runtime: `Electron ${prepared.runtime.version}`,
      ...how,
      records,
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
      const ms = await startOnce(prepared, [
        ...candidates[name](folder),
        `--user-data-dir=${folder}/user`,
      ])
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
      return ms
    },
    (row) =>
      `${Object.entries(row)
        .map(([name, ms]) => `${name} ${ms}`)
        .join(', ')} ms`,
  )
}
