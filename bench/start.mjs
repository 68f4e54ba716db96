// From starting the program to a library of 10,000 factsheets in use, against a blank window of the same runtime
// (npm run bench:start [-- --quick | --rounds=N]).
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../scripts/build.mjs'
import { exitCode, startChild } from '../scripts/children.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { wantedRounds } from './rounds.mjs'
import { interval, median, seeded, shuffled } from './statistics.mjs'

const records = 10_000
const seed = 1
/** How much longer than a blank window ours may take. */
const limit = 1.5
const patienceMs = 60_000

/** @typedef {'blank' | 'ours' | 'ours again' | 'ours, empty'} Candidate */

await asCommand(async () => {
  const rounds = wantedRounds({ full: 9, quick: 5 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-start-'))
  try {
    await buildIfStale()
    const library = await generatedLibrary(records, seed)
    await openOnce(library)
    const before = loadavg()[0]
    const times = await measured(prepared, library, scratch, rounds)
    return report(times, { prepared, before })
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

/**
 * @param {Record<Candidate, number>[]} times
 * @param {{ prepared: import('../scripts/launch.mjs').Prepared, before: number }} about
 */
async function report(times, { prepared, before }) {
  const random = seeded(seed)
  const line = (/** @type {Candidate} */ name) => {
    const ratios = times.map((row) => row[name] / row.blank)
    const [low, high] = interval(ratios, random)
    const ms = median(times.map((row) => row[name]))
    const ratio = median(ratios)
    console.log(
      `${name.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(7)}` +
        (name === 'blank' ? '' : `   ${low.toFixed(2)} to ${high.toFixed(2)}`),
    )
    return ratio
  }
  console.log(`\n${''.padEnd(12)} ${'median'.padStart(9)} ${'ratio'.padStart(7)}   95 % interval`)
  line('blank')
  const ratio = line('ours')
  line('ours again')
  line('ours, empty')
  const twins = times.map((row) => row.ours / row['ours again'])
  const [low, high] = interval(twins, random)
  console.log(
    `ours against itself: ${median(twins).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
  )
  const load = [before, loadavg()[0]].map((each) => each.toFixed(1)).join(' to ')
  const bundles = (await readdir(path.join(root, 'out/renderer/assets'))).filter((name) =>
    name.endsWith('.js'),
  )
  console.log(
    `Electron ${prepared.runtime.version}, Node ${process.versions.node}, ${process.platform}, ` +
      `${cpus().length} cores, load ${load}; ${records} factsheets, ${times.length} rounds, ${bundles.length} scripts`,
  )
  const holds = ratio <= limit
  console.log(`${holds ? 'Holds' : 'FAILS'}: ${ratio.toFixed(2)} of at most ${limit}`)
  return holds ? 0 : 1
}
