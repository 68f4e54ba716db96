// How long the comparison of 56 countries takes from the key that chooses it to the matrix on the screen, and what
// scrolling a matrix of 1,000 costs (npm run bench:matrix [-- --quick]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { openApp } from './open-app.mjs'
import { keep } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { longestTask, scrolledBy } from './scroll.mjs'
import { tableOf } from './tables.mjs'

const seed = 1
/** From the choice to the second frame with the matrix in it. */
const matrixLimitMs = 300
const taskLimitMs = 50

await asCommand(async () => {
  const how = wantedRounds({ full: 15, quick: 5 })
  const prepared = await prepareElectron()
  try {
    await buildIfStale()
    const times = await inApp(prepared, 56, (page) =>
      // The first reads cold files.
      inRounds(['ours', 'ours again'], how, () => toMatrix(page, 56)),
    )
    const { tasks, moved } = await inApp(prepared, 1000, (page) =>
      scrolledBy(page, '[role="grid"]', { left: 120, frames: 200 }),
    )
    if (moved < 20_000) throw new Error(`The matrix of 1,000 was scrolled by ${moved} pixels only`)
    const tables = [
      tableOf(
        'the matrix of 56 countries, from the key that chooses it to the second frame',
        times,
        {
          floor: 'ours',
          twin: 'ours again',
          values: { ours: matrixLimitMs },
        },
      ),
      longestTask('a matrix of 1,000 countries is scrolled', tasks, taskLimitMs),
    ]
    return await keep('matrix', tables, {
      ...how,
      runtime: `Electron ${prepared.runtime.version}`,
    })
  } finally {
    await prepared.stop()
  }
})

/**
 * @template T
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {number} count
 * @param {(page: import('@playwright/test').Page) => Promise<T>} measure
 */
async function inApp(prepared, count, measure) {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-matrix-'))
  const data = await generatedLibrary(count, seed)
  try {
    const { page, end } = await openApp(prepared, { data, user: folder })
    await page.getByRole('table').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Compare Countries')
    await page.getByRole('option', { name: /^Compare Countries/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Compare', exact: true }).waitFor()
    const status = page.getByRole('status').first()
    await status.filter({ hasText: /^[\d,]+ factsheets/ }).waitFor({ timeout: 120_000 })
    // One edition has no more than 56 countries, so 1,000 are of many.
    const edition = page.getByRole('combobox', { name: 'Edition' })
    if ((await edition.locator('option[value=""]').count()) > 0) await edition.selectOption('')
    await status
      .filter({ hasText: new RegExp(`^${count.toLocaleString('en')} factsheets`) })
      .waitFor({ timeout: 120_000 })
    await page.getByRole('tab', { name: 'Objectives' }).click()
    await page.getByRole('grid').waitFor()
    const used = await measure(page)
    await end()
    return used
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/**
 * From the key that chooses the comparison to the second frame with the matrix in it. Levels are drawn on the way, for they
 * are what it begins with. Where there are several editions, all are asked for.
 * @param {import('@playwright/test').Page} page @param {number} count
 */
async function toMatrix(page, count) {
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('heading', { name: 'Factsheets' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Compare Countries')
  await page.getByRole('option', { name: /^Compare Countries/ }).waitFor()
  await page.evaluate((wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const status = () => document.querySelector('header [role="status"]')?.textContent ?? ''
    const until = async (/** @type {() => unknown} */ isThere) => {
      const patience = performance.now() + 60_000
      while (!isThere()) {
        if (performance.now() > patience) throw new Error(`Still: ${status()}`)
        await frame()
      }
    }
    const measure = async () => {
      const began = performance.now()
      await until(
        () => /^[\d,]+ factsheet/.test(status()) && document.querySelector('#tab-objectives'),
      )
      const selects = [...document.querySelectorAll('header select')]
      const select = /** @type {HTMLSelectElement} */ (selects.at(-1))
      if ([...select.options].some(({ value }) => value === '')) {
        select.value = ''
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const tab = /** @type {HTMLElement} */ (document.querySelector('#tab-objectives'))
      tab.click()
      await until(
        () =>
          document.querySelector('[role="grid"]')?.getAttribute('aria-colcount') ===
            String(wanted + 2) && status().startsWith(wanted.toLocaleString('en')),
      )
      await frame()
      await frame()
      return performance.now() - began
    }
    const watched = /** @type {any} */ (window)
    watched.measured = new Promise((resolve) => {
      addEventListener('keydown', () => resolve(measure()), { capture: true, once: true })
    })
  }, count)
  await page.keyboard.press('Enter')
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).measured))
}
