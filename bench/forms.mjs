// What a first mount, a key and a toggle cost in each form engine, on the same fields, in the product's own runtime
// (npm run bench -- forms [--quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { engines, mounted, openEngines } from './engines.mjs'
import { busyMsOf } from './main-thread.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { seeded, shuffled } from './statistics.mjs'

const keys = process.argv.includes('--quick') ? 8 : 12
const betweenKeysMs = 60
const settledMs = 400
const metrics = /** @type {const} */ ({
  mount: 'first mount, ms to the second frame',
  key: 'a key, ms of the main thread',
  frame: 'a key, ms to the second frame (95 of 100)',
  toggle: 'a toggle, ms of the main thread',
})
/** @typedef {Record<keyof typeof metrics, number>} Figures */

await asCommand(async () => {
  const rounds = wantedRounds({ full: 15, quick: 1 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-forms-'))
  const seed = Date.now()
  try {
    const { page, end } = await openEngines(prepared, scratch)
    /** @type {Record<string, Figures>[]} */
    const times = []
    const random = seeded(seed)
    const busy = await busyMsOf(page)
    // The first round warms up, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      /** @type {Record<string, Figures>} */
      const row = {}
      for (const name of shuffled(engines, random)) row[name] = await measured(page, name, busy)
      if (round > 0) times.push(row)
      console.log(
        `${round === 0 ? 'warm-up' : `round ${round}`}: ${engines.map((name) => `${name} ${row[name].key.toFixed(2)}`).join(', ')} ms a key`,
      )
    }
    await end()
    const tables = Object.entries(metrics).map(([metric, title]) =>
      tableOf(
        title,
        times.map((row) =>
          Object.fromEntries(
            engines.map((name) => [name, row[name][/** @type {keyof Figures} */ (metric)]]),
          ),
        ),
        { floor: 'native', twin: 'native again' },
      ),
    )
    return await keep('forms', tables, {
      seed,
      runtime: `Electron ${prepared.runtime.version}`,
      rounds,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/**
 * @param {import('@playwright/test').Page} page @param {string} name
 * @param {() => Promise<number>} busy @returns {Promise<Figures>}
 */
async function measured(page, name, busy) {
  const mount = await mounted(page, name)
  const read = () => page.evaluate(() => /** @type {any} */ (window).read())
  const before = await read()
  const text = page.locator('#root input[type=text]').nth(62)
  await text.focus()
  await page.keyboard.press('End')
  // The first key marks the field as touched.
  await page.keyboard.press('x')
  await page.waitForTimeout(settledMs)
  await page.evaluate(() => void (/** @type {any} */ (window.toSecondFrame.length = 0)))
  const key = await perAct(page, busy, 'y')
  const late = await page.evaluate(() => /** @type {any} */ (window).toSecondFrame)
  await page.locator('#root input[type=checkbox]').nth(121).focus()
  const toggle = await perAct(page, busy, 'Space')
  const expected = { ...before, text62: `${before.text62}x${'y'.repeat(keys)}` }
  const after = await read()
  for (const [field, value] of Object.entries(expected))
    if (after[field] !== value) throw new Error(`${name} holds another value in ${field}`)
  const sorted = late.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b)
  return { mount, key, toggle, frame: sorted[Math.ceil(sorted.length * 0.95) - 1] }
}

/** @param {import('@playwright/test').Page} page @param {() => Promise<number>} busy @param {string} key */
async function perAct(page, busy, key) {
  const began = await busy()
  for (let act = 0; act < keys; act += 1) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenKeysMs)
  }
  await page.waitForTimeout(settledMs)
  return ((await busy()) - began) / keys
}
