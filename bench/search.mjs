// What finding costs: a key in the search box of 10,000 factsheets to the second frame after it, scrolling a list of
// 1,000, and memory beside a blank window (npm run bench:search).
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { memoryOf } from './memory-of.mjs'
import { openWindow } from './open-app.mjs'
import { keep } from './results.mjs'
import { longestTask, scrolledBy } from './scroll.mjs'
import { tableOf } from './tables.mjs'

const librarySeed = 1
const limits = { keyMs: 50, taskMs: 50, memoryMb: 150 }
/** Words that many, some and few of the texts hold. */
const typed = ['cluster', 'shipyard ', 'testland b', 'vineyard', 'policy']
const betweenKeysMs = 150

/** @typedef {import('../scripts/launch.mjs').Prepared} Prepared @typedef {import('@playwright/test').Page} Page */

await asCommand(async () => {
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-search-'))
  try {
    await buildIfStale()
    const stay = ['bench/blank/main.mjs', '--stay']
    const blank = await withWindow(prepared, scratch, stay, memoryOf)
    const blankAgain = await withWindow(prepared, scratch, stay, memoryOf)
    const large = await copyOf(scratch, 10_000)
    const { keys, idle, read } = await withWindow(
      prepared,
      scratch,
      [root, `--data=${large}`],
      found,
    )
    const middle = await copyOf(scratch, 1000)
    const tasks = await withWindow(prepared, scratch, [root, `--data=${middle}`], scrolled)
    const [listed, withTexts] = ['10,000 listed', 'all their texts read']
    const tables = [
      tableOf(
        'a key in the search box of 10,000 factsheets, ms to the second frame',
        keys.map((ms) => ({ ours: ms })),
        { p95: { ours: limits.keyMs }, more: { ours: `${keys.length} keys` } },
      ),
      longestTask('a list of 1,000 is scrolled', tasks, limits.taskMs),
      tableOf(
        'memory while searching, MB of all processes',
        [{ blank, 'blank again': blankAgain, [listed]: idle, [withTexts]: read }],
        {
          floor: 'blank',
          twin: 'blank again',
          unit: 'MB',
          above: { [listed]: limits.memoryMb, [withTexts]: limits.memoryMb },
        },
      ),
    ]
    return await keep('search', tables, {
      rounds: 1,
      runtime: `Electron ${prepared.runtime.version}`,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** @param {string} scratch @param {number} count */
async function copyOf(scratch, count) {
  const folder = path.join(scratch, String(count))
  await cp(await generatedLibrary(count, librarySeed), folder, { recursive: true })
  return folder
}

/**
 * @template T @param {Prepared} prepared @param {string} scratch @param {readonly string[]} args
 * @param {(page: Page, pid: number) => Promise<T>} look
 */
async function withWindow(prepared, scratch, args, look) {
  const user = await mkdtemp(path.join(scratch, 'user-'))
  const { app, page, end } = await openWindow(prepared, [...args, `--user-data-dir=${user}`])
  try {
    return await look(page, /** @type {number} */ (app.process().pid))
  } finally {
    await end()
  }
}

/** @param {Page} page @param {number} pid */
async function found(page, pid) {
  await page.getByRole('rowgroup').getByRole('row').first().waitFor({ timeout: 300_000 })
  const idle = await memoryOf(page, pid)
  const box = page.getByRole('searchbox')
  await box.focus()
  await box.fill('cluster')
  // The texts are read in the background; what is measured is the list that has them.
  await page.waitForFunction(
    () =>
      !document.body.textContent?.includes('Texts are being read') &&
      document.querySelector('mark'),
    undefined,
    { timeout: 600_000, polling: 1000 },
  )
  const read = await memoryOf(page, pid)
  await page.evaluate(() => {
    const scope = /** @type {any} */ (window)
    scope.keys = []
    document.addEventListener(
      'keydown',
      (event) => {
        const began = event.timeStamp
        requestAnimationFrame(() =>
          requestAnimationFrame(() => scope.keys.push(performance.now() - began)),
        )
      },
      { capture: true },
    )
  })
  for (const word of typed) {
    await box.fill('')
    await pause(600)
    await box.pressSequentially(word, { delay: betweenKeysMs })
    await pause(600)
  }
  const keys = await page.evaluate(() => /** @type {any} */ (window).keys)
  return { keys: /** @type {number[]} */ (keys), idle, read }
}

/** The lengths of all tasks over 50 ms. @param {Page} page */
async function scrolled(page) {
  await page.getByRole('rowgroup').getByRole('row').first().waitFor({ timeout: 120_000 })
  await pause(3000)
  const { tasks } = await scrolledBy(page, '[role="table"]', { top: 300, frames: 150 })
  return tasks
}
