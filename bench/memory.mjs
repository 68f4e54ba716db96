// What the application keeps in memory while nothing happens, beside a blank window of the same runtime
// (npm run bench -- memory [--quick | --rounds=N]).
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { largestIn, libraryOfLargest } from './largest.mjs'
import { generatedLibrary } from './library.mjs'
import { memoryOf } from './memory-of.mjs'
import { openWindow } from './open-app.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { median, seeded, shuffled } from './statistics.mjs'

const records = 10_000
/** Above a blank window. */
const limitMb = 100
const listed = `ours, ${records} listed`
const opened = 'ours, the largest open'

/** @typedef {import('@playwright/test').Page} Page */

await asCommand(async () => {
  const rounds = wantedRounds({ full: 5, quick: 1 })
  const prepared = await prepareElectron()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-memory-'))
  try {
    await buildIfStale()
    const many = path.join(scratch, 'many')
    await cp(await generatedLibrary(records, 1), many, {
      recursive: true,
      preserveTimestamps: true,
    })
    const one = await libraryOfLargest(scratch)
    const stay = ['bench/blank/main.mjs', '--stay']
    /** @type {Record<string, { args: readonly string[], until?: (page: Page) => Promise<void> }>} */
    const candidates = {
      blank: { args: stay },
      'blank again': { args: stay },
      'ours, empty': { args: [root, `--data=${scratch}/nothing`] },
      [listed]: { args: [root, `--data=${many}`], until: isListed },
      [opened]: { args: [root, `--data=${one}`], until: openLargest },
    }
    const seed = Date.now()
    const random = seeded(seed)
    const before = loadavg()[0]
    /** @type {Record<string, number>[]} */
    const megabytes = []
    for (let round = 0; round < rounds; round += 1) {
      const row = Object.fromEntries(Object.keys(candidates).map((name) => [name, NaN]))
      for (const name of shuffled(Object.keys(candidates), random)) {
        const user = await mkdtemp(path.join(scratch, 'user-'))
        const { args, until } = candidates[name]
        const { app, page, end } = await openWindow(prepared, [...args, `--user-data-dir=${user}`])
        await page.locator('body').waitFor()
        await until?.(page)
        row[name] = await memoryOf(page, /** @type {number} */ (app.process().pid))
        await end()
      }
      megabytes.push(row)
    }
    const blank = median(megabytes.map((row) => row.blank))
    const table = tableOf(
      'memory after five seconds without work, MB of all processes',
      megabytes,
      {
        floor: 'blank',
        twin: 'blank again',
        unit: 'MB',
        values: { [listed]: blank + limitMb, [opened]: blank + limitMb },
      },
    )
    return await keep('memory', [table], {
      seed,
      rounds,
      runtime: `Electron ${prepared.runtime.version}`,
      loadBefore: before,
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** @param {Page} page */
async function isListed(page) {
  await page.locator('[data-row]').nth(10).waitFor()
}

/** @param {Page} page */
async function openLargest(page) {
  await largestIn(page).click()
  await page.getByRole('navigation', { name: 'Sections' }).waitFor()
}
