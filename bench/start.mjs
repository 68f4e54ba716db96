// From starting the program to a library of 10,000 factsheets in use, against a blank window of the same runtime
// (npm run bench:start [-- --quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../scripts/build.mjs'
import { exitCode, startChild } from '../scripts/children.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { seeded, shuffled } from './statistics.mjs'

const records = 10_000
const seed = 1
/** How much longer than a blank window ours may take. */
const limit = 1.5
const patienceMs = 60_000

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
    const row = /** @type {Record<Candidate, number>} */ ({})
    for (const name of shuffled(names, random)) {
      const folder = await mkdtemp(path.join(scratch, 'run-'))
      row[name] = await timeOf(prepared, [
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

/**
 * Milliseconds from starting the process to its page in use, always with a new profile.
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {readonly string[]} args
 */
async function timeOf(prepared, args) {
  const began = Date.now()
  const child = startChild(prepared.runtime.executable, prepared.arguments(args), {
    env: { ...prepared.env, FACTSHEETS_DATA: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text))
  const timer = setTimeout(() => child.kill(), patienceMs)
  const code = await exitCode(child)
  clearTimeout(timer)
  const line = out.split('\n').find((each) => each.startsWith('{'))
  if (code !== 0 || !line) throw new Error(`${args[0]} was never usable:\n${out}${errors}`)
  const { at, before, after } = JSON.parse(line)
  if (process.env.DEBUG) console.log(line)
  if (before !== undefined && before === after) throw new Error('The search box does not search')
  return Math.round(at - began)
}
