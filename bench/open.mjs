// From a click on the largest factsheet to its form in use, beside the same elements without the application behind them,
// and beside the first mount of each form engine (npm run bench -- open [--quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { engines, inputs, mounted, openEngines, peers } from './engines.mjs'
import { largestIn, libraryOfLargest, toLibrary } from './largest.mjs'
import { openApp } from './open-app.mjs'
import { keep, versionsIn } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

/** Times the native form with as many inputs as the largest factsheet would show if it showed all at once. */
const limit = 1.25
const ours = ['ours', 'ours again']
const copies = ['the same elements', 'the same elements again']
const settledMs = 400

/** @typedef {import('@playwright/test').Page} Page */

await asCommand(async () => {
  const how = wantedRounds({ full: 9, quick: 1 })
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-open-'))
  try {
    await buildIfStale()
    const data = await libraryOfLargest(folder)
    const forms = await openEngines(prepared, path.join(folder, 'engines'))
    const app = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await app.page.locator('[data-row]').first().waitFor()
    let shown = 0
    const rows = await inRounds(
      [...engines, ...ours],
      // With one round nothing is dropped, for want of time.
      { ...how, warmUp: how.rounds > 1 },
      async (name) => {
        if (engines.includes(name)) return { ms: await mounted(forms.page, name), copy: NaN }
        const opened = await openedIn(app.page)
        shown = opened.shown
        const copy = await mountedAsCopy(app.page)
        await toLibrary(app.page)
        return { ms: opened.ms, copy }
      },
      (row) => `ours ${row.ours?.ms.toFixed(0)} ms, native ${row.native?.ms.toFixed(0)}`,
    )
    await forms.end()
    await app.end()
    const only = (/** @type {readonly string[]} */ some) =>
      rows.map((row) => Object.fromEntries(some.map((name) => [name, row[name]?.ms ?? NaN])))
    const asCopies = rows.map((row) =>
      Object.fromEntries(copies.map((name, at) => [name, row[ours[at] ?? '']?.copy ?? NaN])),
    )
    const openings = only(ours)
    const tables = [
      tableOf(
        'opening the largest factsheet, and the first mount of each engine, ms to the second frame',
        only([...engines, ...ours]),
        {
          floor: 'native',
          twin: 'native again',
          ratios: { ours: limit },
          more: { native: `${inputs} inputs`, ours: `shows ${shown} inputs of it, a section` },
          ahead: { name: 'ours', of: peers },
        },
      ),
      tableOf(
        'opening it, against the same elements put into the page as they are',
        asCopies.map((row, at) => ({ ...row, ...openings[at] })),
        { floor: copies[0], twin: copies[1] },
      ),
    ]
    return await keep('open', tables, {
      ...how,
      runtime: `Electron ${prepared.runtime.version}`,
      engines: await versionsIn('forms'),
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** Milliseconds from the click to the second frame with a field that takes a text, and how many inputs there are. @param {Page} page */
async function openedIn(page) {
  const button = largestIn(page)
  await button.waitFor()
  await page.waitForTimeout(settledMs)
  const ms = await button.evaluate(
    (element) =>
      new Promise((resolve) => {
        const isUsable = () =>
          document.querySelector('nav[aria-label="Sections"]') !== null &&
          document.querySelector('main :is(input, textarea):enabled') !== null
        const began = performance.now()
        const observer = new MutationObserver(() => {
          if (!isUsable()) return
          observer.disconnect()
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - began)),
          )
        })
        observer.observe(document, { childList: true, subtree: true, attributes: true })
        const target = /** @type {HTMLElement} */ (element)
        target.click()
      }),
  )
  await page.waitForTimeout(settledMs)
  const field = page.locator('main :is(input[type=text], textarea):enabled').first()
  const was = await field.inputValue()
  await field.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  // It takes a key, or it was not in use.
  if ((await field.inputValue()).length !== was.length + 1) throw new Error('It takes no key')
  await page.keyboard.press('Backspace')
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
  const shown = await page.locator('main :is(input, textarea, select)').count()
  return { ms: /** @type {number} */ (ms), shown }
}

/** The least that can show the same: a copy of its elements, with the same styles. @param {Page} page @returns {Promise<number>} */
async function mountedAsCopy(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const app = /** @type {HTMLElement} */ (document.querySelector('#root'))
    const plain = document.createElement('div')
    plain.style.height = '100%'
    const elements = [...app.children]
    app.style.display = 'none'
    document.body.append(plain)
    await frame()
    await frame()
    const began = performance.now()
    plain.append(...elements.map((each) => each.cloneNode(true)))
    await frame()
    await frame()
    const ms = performance.now() - began
    plain.remove()
    app.style.display = ''
    return ms
  })
}
