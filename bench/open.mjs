// From a click on the largest factsheet to its form in use, again and for the first time after a start, beside the same
// elements without the application behind them, and beside the first mount of each form engine
// (npm run bench -- open [--quick | --rounds=N]).
import { cp, mkdtemp, rm } from 'node:fs/promises'
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
/** Each in an application that has just been started: by a click alone, as a key makes one, and by a button that is held. */
const first = ['clicked', 'pressed']
const settledMs = 400
/** After the list is there: what is loaded behind it has come. */
const startedMs = 1000
/** Between a hand's pressing the button and letting go of it. */
const heldMs = 80

/**
 * @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ data: string, user: string }} Place of a library and a profile
 */

await asCommand(async () => {
  const how = wantedRounds({ full: 15, quick: 1 })
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-open-'))
  try {
    await buildIfStale()
    const data = await libraryOfLargest(folder)
    /** Opened, edited and closed before, as it is on another day. */
    const kept = { data: path.join(folder, 'kept'), user: path.join(folder, 'user-of-kept') }
    await cp(data, kept.data, { recursive: true })
    await openedFirst(prepared, kept, clicked)
    const forms = await openEngines(prepared, path.join(folder, 'engines'))
    const app = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await app.page.locator('[data-row]').first().waitFor()
    // Its first opening has a turn of its own.
    await openedIn(app.page, clicked)
    await toLibrary(app.page)
    let shown = 0
    const rows = await inRounds(
      [...engines, ...ours, ...first],
      // With one round nothing is dropped, for want of time.
      { ...how, warmUp: how.rounds > 1 },
      async (name) => {
        if (engines.includes(name)) return { ms: await mounted(forms.page, name), copy: NaN }
        if (first.includes(name)) {
          const act = name === 'pressed' ? pressed : clicked
          return { ms: (await openedFirst(prepared, kept, act)).ms, copy: NaN }
        }
        const opened = await openedIn(app.page, clicked)
        shown = opened.shown
        const copy = await mountedAsCopy(app.page)
        await toLibrary(app.page)
        return { ms: opened.ms, copy }
      },
      (row) =>
        `ours ${row.ours?.ms.toFixed(0)} ms, first ${row.clicked?.ms.toFixed(0)}, native ${row.native?.ms.toFixed(0)}`,
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
        'opening the largest factsheet again, and the first mount of each engine, ms to the second frame',
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
        'opening the largest factsheet for the first time after a start, ms to the second frame',
        only(['native', 'native again', 'formik', ...first]),
        {
          floor: 'native',
          twin: 'native again',
          ratios: { clicked: limit, pressed: limit },
          more: { pressed: `the button held for ${heldMs} ms, which do not count` },
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

/** @param {Locator} button */
function clicked(button) {
  return button.evaluate((element) => /** @type {HTMLElement} */ (element).click())
}

/** @param {Locator} button */
function pressed(button) {
  return button.click({ delay: heldMs })
}

/**
 * The same in an application of its own, which has read nothing of the factsheet yet.
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {Place} place
 * @param {(button: Locator) => Promise<unknown>} act
 */
async function openedFirst(prepared, place, act) {
  const app = await openApp(prepared, place)
  await largestIn(app.page).waitFor()
  await app.page.waitForTimeout(startedMs)
  const opened = await openedIn(app.page, act)
  // Its file holds the last edits from here on.
  await toLibrary(app.page)
  await app.end()
  return opened
}

/**
 * Milliseconds from the click to the second frame with a field that takes a text, and how many inputs there are.
 * @param {Page} page @param {(button: Locator) => Promise<unknown>} act
 */
async function openedIn(page, act) {
  const button = largestIn(page)
  await button.waitFor()
  await page.waitForTimeout(settledMs)
  const usable = page.evaluate(
    () =>
      new Promise((resolve) => {
        const isUsable = () =>
          document.querySelector('nav[aria-label="Sections"]') !== null &&
          document.querySelector('main :is(input, textarea):enabled') !== null
        let began = NaN
        addEventListener('click', () => (began = performance.now()), { capture: true, once: true })
        const observer = new MutationObserver(() => {
          if (!isUsable()) return
          observer.disconnect()
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - began)),
          )
        })
        observer.observe(document, { childList: true, subtree: true, attributes: true })
      }),
  )
  await act(button)
  const ms = await usable
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
