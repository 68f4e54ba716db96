// What grows with the library: its list, the start, a key, and what the store does for one, among 10, 100, 1,000 and 10,000
// factsheets (npm run bench -- slope [--quick | --rounds=N]).
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { importFile } from './import-file.mjs'
import { closedByThisBuild, generatedLibrary } from './library.mjs'
import { busyMsOf } from './main-thread.mjs'
import { openApp } from './open-app.mjs'
import { buildStore, from } from './product.mjs'
import { keep } from './results.mjs'
import { figuresOf, inRounds, wantedRounds } from './rounds.mjs'
import { startOnce } from './start-once.mjs'
import { median } from './statistics.mjs'
import { listOnce } from './store/list-once.mjs'
import { openOurs } from './store/ours.mjs'
import { makerOf25KB } from './store/record.mjs'
import { tableOf } from './tables.mjs'

const sizes = [10, 100, 1000, 10_000]
/** The smallest once more: what differs between the two is noise. */
const twin = `${sizes[0]} again`
const names = [String(sizes[0]), twin, ...sizes.slice(1).map(String)]
const keys = 12
const betweenKeysMs = 90
const settledMs = 1200
/** Of the store, in each round. */
const acts = 10
/** Ten thousand against ten: noise of a busy machine included. The list and the start read what grows. */
const flat = 1.25
const largest = String(sizes.at(-1))
const korea = path.join(root, 'resources/samples/republic-of-korea-2022.json')

const kinds = /** @type {const} */ ({
  list: 'the list, from opening the index',
  start: 'start to the library in use',
  key: 'a key in a factsheet, ms of the main thread',
  append: 'a batch of keys kept',
  save: 'a factsheet of 25 KB saved',
})
/** @typedef {keyof typeof kinds} Kind */

await asCommand(async () => {
  const how = wantedRounds({ full: 5, quick: 1 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-slope-'))
  try {
    await buildIfStale()
    const built = await buildStore(scratch)
    /** @type {Map<string, () => Promise<Record<Kind, number>>>} */
    const measures = new Map()
    // One after the other: two of them are of one library, which one process at a time may open.
    for (const name of names) measures.set(name, await measuresOf(name))
    const rows = await inRounds(
      names,
      how,
      (name) => /** @type {() => Promise<Record<Kind, number>>} */ (measures.get(name))(),
      (row) =>
        Object.entries(row)
          .map(([name, { start }]) => `${name}: ${start} ms to start`)
          .join(', '),
    )
    const tables = /** @type {Kind[]} */ (Object.keys(kinds)).map((kind) =>
      tableFor(kind, figuresOf(rows, kind)),
    )
    return await keep('slope', tables, {
      ...how,
      runtime: `Electron ${prepared.runtime.version}`,
    })

    /** Everything that is measured in a library of that size. @param {string} name */
    async function measuresOf(name) {
      const size = parseInt(name, 10)
      const made = await generatedLibrary(size, 1)
      await closedByThisBuild(made, size)
      const place = (/** @type {string} */ use) => path.join(scratch, `${name}-${use}`)
      // Libraries of their own, since two are written to; with their times, or the index would have to be made anew.
      for (const use of ['store', 'app'])
        await cp(made, place(use), { recursive: true, preserveTimestamps: true })
      await importFile(korea, place('app'))
      const { openLibrary } = await from(built, 'library')
      const { append, save } = await openOurs(
        openLibrary(place('store')),
        await makerOf25KB(built, 2),
        'ours',
      )
      return async () => ({
        list: await listOnce('ours', { folder: made, built, least: size }),
        start: await startIn(made, await mkdtemp(place('user-'))),
        key: await keyIn(place('app'), await mkdtemp(place('user-'))),
        append: await meanOf(append.act),
        save: await meanOf(save.act),
      })
    }

    /** @param {string} data @param {string} user */
    async function startIn(data, user) {
      const args = ['bench/ours/main.mjs', `--data=${data}`, `--user-data-dir=${user}`]
      return (await startOnce(prepared, args)).usable
    }

    /** @param {string} data @param {string} user */
    async function keyIn(data, user) {
      const { page, end } = await openApp(prepared, { data, user })
      await page.getByRole('searchbox').fill('Republic of Korea')
      await page
        .getByRole('button', { name: /^Republic of Korea 2022$/ })
        .first()
        .click()
      const navigation = page.getByRole('navigation', { name: 'Sections' })
      await navigation.getByRole('button', { name: /^Introduction/ }).click()
      const text = page
        .getByRole('main')
        .getByRole('textbox', { name: 'Introduction', exact: true })
      await text.focus()
      await page.keyboard.press('Control+End')
      await page.waitForTimeout(settledMs)
      const busy = await busyMsOf(page)
      const began = await busy()
      for (let key = 0; key < keys; key += 1) {
        await page.keyboard.press('a')
        await page.waitForTimeout(betweenKeysMs)
      }
      await page.waitForTimeout(settledMs)
      const ms = ((await busy()) - began) / keys
      await end()
      return ms
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** @param {() => unknown} act */
async function meanOf(act) {
  const began = performance.now()
  for (let count = 0; count < acts; count += 1) await act()
  return (performance.now() - began) / acts
}

/** @param {Kind} kind @param {readonly Record<string, number>[]} rounds */
function tableFor(kind, rounds) {
  const medians = sizes.map((size) => median(rounds.map((row) => row[size])))
  const mayGrow = kind === 'list' || kind === 'start'
  return tableOf(`${kinds[kind]}, by the factsheets in the library`, rounds, {
    floor: String(sizes[0]),
    twin,
    ratios: mayGrow ? {} : { [largest]: flat },
    more: { [largest]: `${slope(medians).toFixed(3)} ms for each 1,000 more` },
  })
}

/** By least squares. @param {readonly number[]} values for each of the sizes */
function slope(values) {
  const mean = (/** @type {readonly number[]} */ all) =>
    all.reduce((sum, each) => sum + each, 0) / all.length
  const [x, y] = [mean(sizes), mean(values)]
  const both = sizes.reduce((sum, size, at) => sum + (size - x) * (values[at] - y), 0)
  return (both / sizes.reduce((sum, size) => sum + (size - x) ** 2, 0)) * 1000
}
