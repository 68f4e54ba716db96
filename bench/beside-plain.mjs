// What an act in the largest factsheet costs the window, against the same elements in the same page that nobody listens to.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { frameMs, kinds, noteActs } from './acts.mjs'
import { costIn, openSection } from './in-largest.mjs'
import { libraryOfLargest } from './largest.mjs'
import { busyMsOf } from './main-thread.mjs'
import { openApp } from './open-app.mjs'
import { keep } from './results.mjs'
import { figuresOf, inRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

const candidates = ['plain', 'plain again', 'ours', 'ours again']

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {string} bench its name @param {string} act as it is called in the tables
 * @param {import('./in-largest.mjs').Place} place
 * @param {{ limit: number, rounds: number, seed: number }} how `limit`: of the main thread, times the plain elements
 */
export async function besidePlain(bench, act, place, { limit, rounds, seed }) {
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), `factsheets-${bench}-`))
  try {
    await buildIfStale()
    const data = await libraryOfLargest(folder)
    const { page, end } = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await openSection(page)
    await copyWithoutListeners(page)
    await noteActs(page)
    const busy = await busyMsOf(page)
    const rows = await inRounds(
      candidates,
      { rounds, seed },
      async (name) => {
        const [shown, hidden] = name.startsWith('ours') ? ['root', 'plain'] : ['plain', 'root']
        await show(page, shown, hidden)
        return costIn(page, `#${shown}`, place, busy)
      },
      (row) => candidates.map((name) => `${name} ${row[name]?.busy.toFixed(2)}`).join(', '),
    )
    await end()
    const floor = { floor: 'plain', twin: 'plain again' }
    const tables = /** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds)).map((kind) =>
      tableOf(`${act} in the largest factsheet, ${kinds[kind]}`, figuresOf(rows, kind), {
        ...floor,
        ...(kind === 'busy' ? { ratios: { ours: limit } } : {}),
        ...(kind === 'second' ? { whereFloorAllows: { ours: frameMs } } : {}),
      }),
    )
    return await keep(bench, tables, {
      seed,
      rounds,
      acts: place.keys.length,
      betweenMs: place.betweenMs,
      runtime: `Electron ${prepared.runtime.version}`,
    })
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
}

/** The same elements with the same styles, and nothing that listens to them. @param {Page} page */
async function copyWithoutListeners(page) {
  await page.evaluate(() => {
    const app = document.querySelector('#root')
    const plain = /** @type {HTMLElement} */ (app?.cloneNode(true))
    plain.id = 'plain'
    plain.style.height = '100%'
    document.body.append(plain)
  })
}

/** @param {Page} page @param {string} one @param {string} other */
async function show(page, one, other) {
  await page.evaluate(
    ([shown, hidden]) => {
      for (const [id, display] of [
        [shown, ''],
        [hidden, 'none'],
      ])
        document.getElementById(id)?.style.setProperty('display', display)
    },
    [one, other],
  )
}
