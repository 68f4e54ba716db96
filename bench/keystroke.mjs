// What a key costs the window in the largest factsheet, against the same inputs without the application behind them
// (npm run bench:keystroke [-- --quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { largestIn, libraryOfLargest } from './largest.mjs'
import { busyMsOf } from './main-thread.mjs'
import { openApp } from './open-app.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { seeded, shuffled } from './statistics.mjs'

/** How much more of the main thread a key may take than in plain inputs. */
const limit = 1.5
const keys = process.argv.includes('--quick') ? 20 : 30
/** A fast typist, so that pauses shorter than a thought do not count as idle time. */
const betweenKeysMs = 90
/** After the last key, until what it set off is done: score, progress, saving. */
const settledMs = 1200
const explanation = 'textarea[data-address$="/objectives/explanation"]'

/** @typedef {'plain' | 'plain again' | 'ours' | 'ours again'} Candidate */
const candidates = /** @type {const} */ (['plain', 'plain again', 'ours', 'ours again'])

await asCommand(async () => {
  const rounds = wantedRounds({ full: 15, quick: 2 })
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-keys-'))
  try {
    await buildIfStale()
    const data = await libraryOfLargest(folder)
    const { page, end } = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await openSection(page)
    const before = loadavg()[0]
    const times = await measured(page, rounds)
    await end()
    const table = tableOf('a key in the largest factsheet, ms of the main thread', times, {
      floor: 'plain',
      twin: 'plain again',
      ratios: { ours: limit },
    })
    return await keep('keystroke', [table], {
      runtime: `Electron ${prepared.runtime.version}`,
      rounds,
      keys,
      betweenKeysMs,
      loadBefore: before,
    })
  } finally {
    // The app may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** Opens a section with a text in the middle of the document. @param {import('@playwright/test').Page} page */
async function openSection(page) {
  await largestIn(page).click()
  const navigation = page.getByRole('navigation', { name: 'Sections' })
  await navigation.getByRole('button', { name: /^Programme 30/ }).click()
  await navigation.getByRole('button', { name: /^Policy objectives/ }).click()
  await page.locator(explanation).waitFor()
  // The same elements with the same styles, and nothing that listens to them.
  await page.evaluate(() => {
    const app = document.querySelector('#root')
    const plain = /** @type {HTMLElement} */ (app?.cloneNode(true))
    plain.id = 'plain'
    plain.style.height = '100%'
    document.body.append(plain)
  })
}

/** @param {import('@playwright/test').Page} page @param {number} rounds */
async function measured(page, rounds) {
  const random = seeded(Date.now())
  const busy = await busyMsOf(page)
  /** @type {Record<Candidate, number>[]} */
  const times = []
  // The first round warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    // In the order in which they are told, not in that of their turns.
    const row = /** @type {Record<Candidate, number>} */ (
      Object.fromEntries(candidates.map((name) => [name, NaN]))
    )
    for (const name of shuffled(candidates, random)) {
      const [shown, hidden] = name.startsWith('ours') ? ['root', 'plain'] : ['plain', 'root']
      await show(page, shown, hidden)
      row[name] = await timeOf(page, `#${shown} ${explanation}`, busy)
    }
    if (round > 0) times.push(row)
    const figures = candidates.map((name) => `${name} ${row[name].toFixed(2)}`).join(', ')
    console.log(`${round === 0 ? 'warm-up' : `round ${round}`}: ${figures} ms a key`)
  }
  return times
}

/** @param {import('@playwright/test').Page} page @param {string} one @param {string} other */
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

/**
 * Milliseconds of the main thread for each key, all that follows from it included.
 * @param {import('@playwright/test').Page} page @param {string} field @param {() => Promise<number>} busy
 */
async function timeOf(page, field, busy) {
  const area = page.locator(field)
  const start = await area.evaluate((/** @type {HTMLTextAreaElement} */ element) => {
    element.focus()
    element.setSelectionRange(element.value.length >> 1, element.value.length >> 1)
    return element.value
  })
  await page.waitForTimeout(settledMs)
  const began = await busy()
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('abcdefgh'[key % 8], { delay: 0 })
    await page.waitForTimeout(betweenKeysMs)
  }
  await page.waitForTimeout(settledMs)
  const ms = ((await busy()) - began) / keys
  if ((await area.inputValue()).length !== start.length + keys) throw new Error('Keys were lost')
  // The same text for the next.
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('Backspace')
  await page.waitForTimeout(settledMs)
  return ms
}
