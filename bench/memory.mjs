// What the application keeps in memory while nothing happens, beside a blank window of the same runtime
// (npm run bench -- memory [--quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { largestIn, libraryOfLargest } from './largest.mjs'
import { generatedLibrary } from './library.mjs'
import { memoryOf } from './memory-of.mjs'
import { openWindow } from './open-app.mjs'
import { keep } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

const records = 10_000
/** Above a blank window. */
const limitMb = 100
const listed = `ours, ${records} listed`
const opened = 'ours, the largest open'

/** @typedef {import('@playwright/test').Page} Page */

await asCommand(async () => {
  const how = wantedRounds({ full: 5, quick: 1 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-memory-'))
  try {
    await buildIfStale()
    const many = await generatedLibrary(records, 1)
    const one = await libraryOfLargest(scratch)
    const stay = ['bench/blank/main.mjs', '--stay']
    const fullLibrary = { args: [root, `--data=${many}`], until: isListed }
    /** @type {Record<string, { args: readonly string[], until?: (page: Page) => Promise<void> }>} */
    const candidates = {
      blank: { args: stay },
      'blank again': { args: stay },
      'ours, empty': { args: [root, `--data=${scratch}/nothing`] },
      [listed]: fullLibrary,
      [`${listed} again`]: fullLibrary,
      [opened]: { args: [root, `--data=${one}`], until: openLargest },
    }
    const megabytes = await inRounds(
      Object.keys(candidates),
      // Each is a process of its own with a profile of its own.
      { ...how, warmUp: false },
      async (name) => {
        const user = await mkdtemp(path.join(scratch, 'user-'))
        const { args, until } = candidates[name]
        const { app, page, end } = await openWindow(prepared, [...args, `--user-data-dir=${user}`])
        await page.locator('body').waitFor()
        await until?.(page)
        const used = await memoryOf(page, /** @type {number} */ (app.process().pid))
        await end()
        return used
      },
      (row) =>
        Object.entries(row)
          .map(([name, mb]) => `${name} ${mb.toFixed(0)}`)
          .join(', '),
    )
    const table = tableOf(
      'memory after five seconds without work, MB of all processes',
      megabytes,
      {
        floor: 'blank',
        twin: 'blank again',
        unit: 'MB',
        above: { [listed]: limitMb, [opened]: limitMb },
      },
    )
    return await keep('memory', [table], {
      ...how,
      runtime: `Electron ${prepared.runtime.version}`,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** @param {Page} page */
async function isListed(page) {
  // Not the first rows: all of it, which comes after them.
  await page.locator(`[aria-rowcount="${records + 1}"]`).waitFor()
}

/** @param {Page} page */
async function openLargest(page) {
  await largestIn(page).click()
  await page.getByRole('navigation', { name: 'Sections' }).waitFor()
}
