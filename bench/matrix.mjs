// How long the comparison of 56 countries takes from the choice to the matrix on the screen, and whether anything waits
// while 1,000 are read and scrolled through (npm run bench:matrix [-- --quick]).
import { _electron } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { median } from './statistics.mjs'

const seed = 1
/** From the choice to the second frame with the matrix in it. */
const matrixLimitMs = 300
/** Of the window, while 1,000 countries are scrolled through. */
const taskLimitMs = 50

await asCommand(async () => {
  const rounds = process.argv.includes('--quick') ? 5 : 15
  const prepared = await prepareElectron()
  try {
    await buildIfStale()
    const before = loadavg()[0]
    const times = await inApp(prepared, 56, async ({ page }) => {
      const all = []
      // The first reads cold files and counts too.
      for (let round = 0; round < rounds; round += 1) all.push(await toMatrix(page, 56))
      return all
    })
    const large = await inApp(prepared, 1000, async ({ app, page }) => {
      const waited = await watchMain(app)
      const read = await toMatrix(page, 1000)
      return { read, waited: await waited(), longest: await scrolled(page) }
    })
    console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${before?.toFixed(1)} before`)
    console.log(
      `Matrix of 56: median ${median(times).toFixed(0)} ms, first ${times[0]?.toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms of ${rounds}`,
    )
    console.log(
      `1,000 read and drawn in ${large.read.toFixed(0)} ms; the main process was busy for ${large.waited.toFixed(0)} ms at the most`,
    )
    console.log(`Scrolling 1,000: longest task of the window ${large.longest.toFixed(0)} ms`)
    const isSlow = median(times) > matrixLimitMs
    const blocks = large.longest > taskLimitMs
    if (isSlow) console.error(`The matrix of 56 takes more than ${matrixLimitMs} ms`)
    if (blocks) console.error(`A task takes more than ${taskLimitMs} ms while scrolling`)
    return isSlow || blocks ? 1 : 0
  } finally {
    await prepared.stop()
  }
})

/**
 * @template T
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {number} count
 * @param {(opened: { app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page }) => Promise<T>} measure
 */
async function inApp(prepared, count, measure) {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-matrix-'))
  const data = await generatedLibrary(count, seed)
  try {
    const app = await _electron.launch({
      executablePath: prepared.runtime.executable,
      args: prepared.arguments([root, `--user-data-dir=${folder}`, `--data=${data}`]),
      env: { .../** @type {Record<string, string>} */ (prepared.env), FACTSHEETS_DATA: '' },
    })
    const page = await app.firstWindow()
    await page.getByRole('table').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Compare Countries')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Objectives' }).click()
    await page.getByRole('grid').waitFor()
    const used = await measure({ app, page })
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => {})
    return used
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** All editions are read anew and drawn; then one edition alone again. @param {import('@playwright/test').Page} page @param {number} count */
function toMatrix(page, count) {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const selects = [...document.querySelectorAll('header select')]
    const select = /** @type {HTMLSelectElement} */ (selects.at(-1))
    const choose = (/** @type {string} */ value) => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const until = async (/** @type {() => boolean} */ isThere) => {
      while (!isThere()) await frame()
    }
    const one = select.value
    const columns = () => document.querySelector('[role="grid"]')?.getAttribute('aria-colcount')
    const isRead = () =>
      !document.querySelector('header [role="status"]')?.textContent?.startsWith('Reading')
    const began = performance.now()
    choose('')
    await until(() => columns() === String(wanted + 2) && isRead())
    await frame()
    await frame()
    const took = performance.now() - began
    choose(one)
    await until(() => columns() !== undefined && columns() !== String(wanted + 2) && isRead())
    return took
  }, count)
}

/** Says afterwards for how long the main process could not have answered a key. @param {import('@playwright/test').ElectronApplication} app */
async function watchMain(app) {
  await app.evaluate(() => {
    const watched = /** @type {any} */ (globalThis)
    watched.longest = 0
    let last = performance.now()
    watched.timer = setInterval(() => {
      const now = performance.now()
      watched.longest = Math.max(watched.longest, now - last - 2)
      last = now
    }, 2)
  })
  return () =>
    app.evaluate(() => {
      const watched = /** @type {any} */ (globalThis)
      clearInterval(watched.timer)
      return /** @type {number} */ (watched.longest)
    })
}

/** From one end to the other and back, as a trackpad does; the longest task meanwhile. @param {import('@playwright/test').Page} page */
function scrolled(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const select = /** @type {HTMLSelectElement} */ (
      [...document.querySelectorAll('header select')].at(-1)
    )
    select.value = ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
    while (
      document.querySelector('[role="grid"]')?.getAttribute('aria-colcount') !== '1002' ||
      document.querySelector('header [role="status"]')?.textContent?.startsWith('Reading')
    )
      await frame()
    await new Promise((resolve) => setTimeout(resolve, 500))
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    observer.observe({ type: 'longtask' })
    const grid = /** @type {HTMLElement} */ (document.querySelector('[role="grid"]'))
    const end = grid.scrollWidth - grid.clientWidth
    for (const [from, step] of [
      [0, 120],
      [end, -120],
    ])
      for (let left = from; left >= 0 && left <= end; left += step) {
        grid.scrollLeft = left
        await frame()
      }
    await new Promise((resolve) => setTimeout(resolve, 300))
    observer.disconnect()
    return longest
  })
}
