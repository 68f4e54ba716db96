// A day of work in minutes: opens, edits, exports and imports, over and over, and what stays behind of them
// (npm run soak [-- --long | --minutes=N] [--leak]).
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { importFile } from './import-file.mjs'
import { largeName, writeLarge } from './large.mjs'
import { toLibrary } from './largest.mjs'
import { openApp } from './open-app.mjs'
import { sealed } from './sealed.mjs'
import { median } from './statistics.mjs'

const sample = path.join(root, 'resources/samples/republic-of-korea-2022.json')
const countries = ['Republic of Korea', largeName]
const typed = 'a day of work in a minute'
/** Typed, and taken back. */
const editsPerVisit = 2 * typed.length
/** So many visits have warmed it up; what the first ones leave behind is caches. */
const warmUp = 6
/** Every so often a factsheet leaves as a file, and comes back as somebody else has changed it. */
const exportEach = 4
/** That others have made so far, and how the last of them is known again. */
let changes = 0
const publisher = () => `Institute ${String(changes).padStart(6, '0')}`

/**
 * What may be left of 1,000 edits after a collection, and of the whole run. The journal of an open factsheet and its undo
 * are on disk: nothing in memory has a reason to grow.
 */
const margins = { heapMBPer1000Edits: 1, handles: 8, latency: 1.5 }

/** @typedef {{ edits: number, window: number, main: number, handles: number, nodes: number }} Reading */

await asCommand(async () => {
  const minutes = wantedMinutes()
  const leaks = process.argv.includes('--leak')
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-soak-'))
  try {
    await buildIfStale()
    const large = path.join(folder, 'large.json')
    await writeLarge(large)
    const data = path.join(folder, 'library')
    for (const file of [sample, large]) await importFile(file, data)
    const { app, page, end } = await openApp(prepared, {
      data,
      user: path.join(folder, 'user'),
      switches: ['--js-flags=--expose-gc'],
    })
    const copy = path.join(folder, 'copy.factsheet')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, copy)
    await page.getByRole('table').waitFor()
    const { readings, opened } = await workFor(minutes, { app, page, leaks, copy })
    await end()
    await mustHoldLastImport(data)
    return report(readings, opened)
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

function wantedMinutes() {
  if (process.argv.includes('--long')) return 120
  const given = process.argv.find((each) => each.startsWith('--minutes='))
  const minutes = given ? Number(given.slice('--minutes='.length)) : 5
  if (!(minutes >= 1)) throw new Error('--minutes is a number from 1 on')
  return minutes
}

/**
 * @param {number} minutes
 * @param {{ app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page, leaks: boolean, copy: string }} in_
 */
async function workFor(minutes, { app, page, leaks, copy }) {
  const read = await reader(app, page)
  const until = performance.now() + minutes * 60_000
  /** @type {Reading[]} */
  const readings = []
  /** @type {number[]} */
  const opened = []
  let edits = 0
  for (let visit = 0; performance.now() < until || readings.length < 6; visit += 1) {
    opened.push(await visitOf(page, countries[visit % countries.length]))
    edits += editsPerVisit
    if (visit % exportEach === 0) await exportAndImport(page, copy)
    await toLibrary(page)
    if (leaks) await leak(page)
    // After an even number of visits, so that both factsheets were opened as often.
    if (visit < warmUp || visit % countries.length === 0) continue
    readings.push({ edits, ...(await read()) })
  }
  return { readings, opened: opened.slice(warmUp) }
}

/**
 * Opens a factsheet, types into its introduction and waits until that is saved. Milliseconds until the form was there.
 * @param {import('@playwright/test').Page} page @param {string} country
 */
async function visitOf(page, country) {
  const began = performance.now()
  await page
    .getByRole('button', { name: new RegExp(`^${country} \\d{4}$`) })
    .first()
    .click()
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).waitFor()
  const took = performance.now() - began
  const navigation = page.getByRole('navigation', { name: 'Sections' })
  await navigation.getByRole('button', { name: /^Introduction/ }).click()
  const text = page.getByRole('main').getByRole('textbox', { name: 'Introduction', exact: true })
  await text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  // The text stays as long as it was: a longer one has a right to more memory.
  for (let left = typed.length; left > 0; left -= 1) await page.keyboard.press('Backspace')
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
  return took
}

/** @param {import('@playwright/test').Page} page @param {string} copy the file */
async function exportAndImport(page, copy) {
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog')
  for (const box of await dialog
    .getByRole('group', { name: 'Formats' })
    .getByRole('checkbox')
    .all()) {
    const isCopy = (await box.getAttribute('aria-label')) === 'Working copy'
    if (!isCopy && (await box.isEnabled())) await box.uncheck()
  }
  await dialog.getByRole('checkbox', { name: 'Working copy', exact: true }).check()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await page.getByText('Exported to').first().waitFor()
  await toLibrary(page)
  await changedElsewhere(copy)
  await page.getByRole('button', { name: 'Import…' }).click()
  const files = page.getByRole('menuitem', { name: /Files/ })
  await files.or(dialog).first().waitFor()
  if (await files.isVisible()) await files.click()
  await dialog.getByRole('button', { name: /^Import/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('One factsheet updated').first().waitFor()
}

/** Another has gone on from it, so that it replaces what the library holds, and the library grows no larger. @param {string} file */
async function changedElsewhere(file) {
  const stored = JSON.parse(await readFile(file, 'utf8'))
  changes += 1
  stored.record.publisher = publisher()
  const { rev, contentSha } = stored
  await writeFile(file, sealed({ ...stored, rev: rev + 1, parents: [contentSha] }))
}

/** Or nothing was imported at all. @param {string} data */
async function mustHoldLastImport(data) {
  const records = path.join(data, 'records')
  const texts = await Promise.all(
    (await readdir(records)).map((name) => readFile(path.join(records, name), 'utf8')),
  )
  if (!texts.some((text) => text.includes(publisher())))
    throw new Error('The imports did not arrive')
}

/** What a forgotten listener would keep: the control, which must fail. @param {import('@playwright/test').Page} page */
async function leak(page) {
  await page.evaluate(() => {
    const kept = /** @type {{ kept?: object[] }} */ (/** @type {unknown} */ (window))
    kept.kept ??= []
    kept.kept.push(Array.from({ length: 20_000 }, (_, index) => ({ index })))
  })
}

/**
 * Reads both processes after a collection: megabytes of their heaps, open files of the main process, nodes of the page.
 * @param {import('@playwright/test').ElectronApplication} app @param {import('@playwright/test').Page} page
 */
async function reader(app, page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const pid = await app.evaluate(() => process.pid)
  /** @returns {Promise<Omit<Reading, 'edits'>>} */
  return async () => {
    for (let round = 0; round < 2; round += 1) await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    const metric = (/** @type {string} */ name) =>
      metrics.find((each) => each.name === name)?.value ?? NaN
    const main = await app.evaluate(() => {
      globalThis.gc?.()
      globalThis.gc?.()
      return process.memoryUsage().heapUsed
    })
    return {
      window: metric('JSHeapUsedSize') / 1e6,
      main: main / 1e6,
      handles: (await readdir(`/proc/${pid}/fd`)).length,
      nodes: metric('Nodes'),
    }
  }
}

/** @param {readonly Reading[]} readings @param {readonly number[]} opened */
function report(readings, opened) {
  const first = readings[0]
  const last = readings[readings.length - 1]
  if (!first || !last) throw new Error('Nothing was read')
  const some = Math.max(2, Math.floor(opened.length / 5))
  const latency = median(opened.slice(-some)) / median(opened.slice(0, some))
  const grown = { window: slope(readings, 'window'), main: slope(readings, 'main') }
  const handles = last.handles - first.handles
  const mb = (/** @type {number} */ value) => value.toFixed(2)
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} at the end; ${last.edits} edits in ${opened.length + warmUp} visits`,
  )
  for (const name of /** @type {const} */ (['window', 'main']))
    console.log(
      `heap of the ${name}: ${mb(first[name])} to ${mb(last[name])} MB, ${mb(grown[name])} MB per 1,000 edits (at most ${margins.heapMBPer1000Edits})`,
    )
  console.log(`open files: ${first.handles} to ${last.handles} (at most ${margins.handles} more)`)
  console.log(`nodes of the page: ${first.nodes} to ${last.nodes}`)
  console.log(
    `a factsheet opens: ${median(opened.slice(0, some)).toFixed(0)} ms at first, ${median(opened.slice(-some)).toFixed(0)} ms at last, ${latency.toFixed(2)} x (at most ${margins.latency})`,
  )
  const missed = [
    ...(grown.window > margins.heapMBPer1000Edits ? ['the heap of the window grows'] : []),
    ...(grown.main > margins.heapMBPer1000Edits ? ['the heap of the main process grows'] : []),
    ...(handles > margins.handles ? ['open files stay behind'] : []),
    ...(latency > margins.latency ? ['opening becomes slower'] : []),
  ]
  console.log(missed.length === 0 ? 'Nothing stays behind' : `FAILS: ${missed.join('; ')}`)
  return missed.length === 0 ? 0 : 1
}

/**
 * By least squares: megabytes per 1,000 edits.
 * @param {readonly Reading[]} readings @param {'window' | 'main'} of
 */
function slope(readings, of) {
  const mean = (/** @type {readonly number[]} */ all) =>
    all.reduce((sum, each) => sum + each, 0) / all.length
  const edits = mean(readings.map((each) => each.edits))
  const heap = mean(readings.map((each) => each[of]))
  const both = readings.reduce((sum, each) => sum + (each.edits - edits) * (each[of] - heap), 0)
  const spread = readings.reduce((sum, each) => sum + (each.edits - edits) ** 2, 0)
  return (both / spread) * 1000
}
