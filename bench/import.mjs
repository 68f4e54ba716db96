// Measures the plan of an import of 1,000 files of 25 KB in the running app (npm run bench:import): it must be there in less
// than 5 s, and neither the main process nor the window may be held up for more than 100 ms by it.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { generatedLibrary } from './library.mjs'
import { openApp } from './open-app.mjs'
import { keep } from './results.mjs'
import { sealed } from './sealed.mjs'
import { tableOf } from './tables.mjs'

const count = 1000
const bytes = 25_000
const mostMs = 5000
const longestTaskMs = 100

await asCommand(async () => {
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-import-'))
  try {
    await buildIfStale()
    const data = path.join(folder, 'library')
    const mail = path.join(folder, 'mail')
    await cp(await generatedLibrary(count, 1), data, { recursive: true })
    const size = await sendAll(data, mail)
    const { app, page, end } = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await page.locator('[data-row]').first().waitFor()
    // What starts with the app is over by then.
    await page.waitForTimeout(3000)
    const figures = await measured(app, page, mail)
    await end()
    const { plan, inMain, inWindow, said } = figures
    const whole = `the plan of ${count} files`
    const tables = [
      tableOf('an import looked at', [{ [whole]: plan }], {
        values: { [whole]: mostMs },
        more: { [whole]: said },
      }),
      tableOf(
        'the longest task meanwhile',
        [{ 'the main process': inMain, 'the window': inWindow }],
        { values: { 'the main process': longestTaskMs, 'the window': longestTaskMs } },
      ),
    ]
    return await keep('import', tables, {
      rounds: 1,
      kilobytesEach: Math.round(size / 1000),
      runtime: `Electron ${prepared.runtime.version}`,
    })
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/**
 * A third of the files the library holds as they are, a third it holds otherwise, and a third it does not hold.
 * @param {string} data @param {string} mail @returns {Promise<number>} their size
 */
async function sendAll(data, mail) {
  await mkdir(mail)
  const records = path.join(data, 'records')
  let size = 0
  for (const [at, name] of (await readdir(records)).entries()) {
    const stored = JSON.parse(await readFile(path.join(records, name), 'utf8'))
    const padding = bytes - JSON.stringify(stored, null, 2).length
    const { record } = stored
    record.introduction.markdown += ` ${'A sentence of an introduction. '.repeat(Math.max(0, padding / 31))}`
    const text = sealed(stored)
    if (at % 3 === 1) {
      record.publisher = 'Another publisher'
      await writeFile(path.join(records, name), sealed(stored))
    } else if (at % 3 === 2) await rm(path.join(records, name))
    else await writeFile(path.join(records, name), text)
    await writeFile(path.join(mail, `${name.slice(0, -5)}.factsheet`), text)
    size += text.length
  }
  await rm(path.join(data, 'index.jsonl'), { force: true })
  return size / count
}

/**
 * @param {import('@playwright/test').ElectronApplication} app @param {import('@playwright/test').Page} page
 * @param {string} mail
 */
async function measured(app, page, mail) {
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    const beat = { last: performance.now(), longest: 0 }
    setInterval(() => {
      const now = performance.now()
      beat.longest = Math.max(beat.longest, now - beat.last - 5)
      beat.last = now
    }, 5)
    Object.assign(globalThis, { beat })
  }, mail)
  await page.evaluate(() => {
    const seen = { longest: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { seen })
  })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Import a Folder')
  await page
    .getByRole('option', { name: /^Import a Folder/ })
    .first()
    .waitFor()
  await page.waitForTimeout(500)
  await app.evaluate(() => void (/** @type {any} */ (globalThis.beat.longest = 0)))
  await page.evaluate(() => void (/** @type {any} */ (window.seen.longest = 0)))
  const began = performance.now()
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: /^Import \d+ factsheets$/ })
  await button.waitFor({ timeout: 60_000 })
  const plan = performance.now() - began
  const said = await page.getByRole('dialog').getByRole('status').innerText()
  const inMain = await app.evaluate(() => /** @type {any} */ (globalThis).beat.longest)
  const inWindow = await page.evaluate(() => /** @type {any} */ (window).seen.longest)
  return { plan, inMain, inWindow, said }
}
