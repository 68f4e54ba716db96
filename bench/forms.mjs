// What a first mount, a key and a toggle cost in each form engine, on the same fields, in the product's own runtime, with a key
// and a toggle of ours in the same rounds (npm run bench -- forms [--quick | --rounds=N]).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '../scripts/build.mjs'
import { prepareElectron } from '../scripts/launch.mjs'
import { asCommand } from '../scripts/project.mjs'
import { costOf, frameMs, noteActs, settledMs } from './acts.mjs'
import { engines, mounted, openEngines, peers } from './engines.mjs'
import { costIn, openSection, ticking, typing } from './in-largest.mjs'
import { libraryOfLargest, toLibrary } from './largest.mjs'
import { busyMsOf } from './main-thread.mjs'
import { openApp } from './open-app.mjs'
import { keep, versionsIn } from './results.mjs'
import { figuresOf, inRounds, wantedRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

/** An odd number, so that a toggle shows at the end. */
const acts = process.argv.includes('--quick') ? 5 : 9
/** They save nothing and score nothing: what follows in them follows sooner. */
const engineSettledMs = 400
const ours = ['ours', 'ours again']
const key = typing(acts)
const toggle = ticking(acts)

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ mount: number, key: number, frame: number, toggle: number, toggleFrame: number }} Figures */

await asCommand(async () => {
  const how = wantedRounds({ full: 7, quick: 1 })
  const prepared = await prepareElectron()
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-forms-'))
  try {
    await buildIfStale()
    const data = await libraryOfLargest(folder)
    const forms = await openEngines(prepared, path.join(folder, 'engines'))
    const app = await openApp(prepared, { data, user: path.join(folder, 'user') })
    await openSection(app.page)
    const shown = await app.page.locator('main :is(input, textarea, select)').count()
    const busy = { ours: await busyMsOf(app.page), theirs: await busyMsOf(forms.page) }
    const rows = await inRounds(
      [...engines, ...ours],
      // With one round nothing is dropped: every turn begins with a page that is loaded anew.
      { ...how, warmUp: how.rounds > 1 },
      (name) =>
        ours.includes(name)
          ? measuredInOurs(app.page, busy.ours)
          : measured(forms.page, name, busy.theirs),
      (row) =>
        Object.entries(row)
          .map(([name, each]) => `${name} ${each.key.toFixed(2)} and ${each.toggle.toFixed(2)}`)
          .join(', '),
    )
    await app.end()
    await forms.end()
    const only = (/** @type {readonly string[]} */ names, /** @type {keyof Figures} */ figure) =>
      figuresOf(rows, figure).map((row) =>
        Object.fromEntries(names.map((name) => [name, row[name]])),
      )
    const about = { floor: 'native', twin: 'native again' }
    const withOurs = {
      ...about,
      more: { ours: `shows a section, ${shown} inputs, of 60 policies and 300 sources` },
    }
    const ahead = { name: 'ours', of: peers }
    const all = [...engines, ...ours]
    const frames = { ...withOurs, whereFloorAllows: { ours: frameMs } }
    const tables = [
      tableOf('first mount, ms to the second frame', only(engines, 'mount'), about),
      tableOf('a key, ms of the main thread', only(all, 'key'), { ...withOurs, ahead }),
      tableOf('a key, ms to the second frame (95 of 100)', only(all, 'frame'), frames),
      tableOf('a toggle, ms of the main thread', only(all, 'toggle'), { ...withOurs, ahead }),
      tableOf('a toggle, ms to the second frame (95 of 100)', only(all, 'toggleFrame'), frames),
    ]
    return await keep('forms', tables, {
      ...how,
      acts,
      runtime: `Electron ${prepared.runtime.version}`,
      engines: await versionsIn('forms'),
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    await prepared.stop()
  }
})

/** Its opening has a bench of its own (open). @param {Page} page @param {() => Promise<number>} busy @returns {Promise<Figures>} */
async function measuredInOurs(page, busy) {
  // Anew, as each engine is; from the list, or it would go back to where it was by itself.
  await toLibrary(page)
  await page.reload()
  await openSection(page)
  await noteActs(page)
  // The first key marks the field as touched.
  await page.locator(`#root ${key.selector}`).press('x')
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(settledMs)
  const typed = await costIn(page, '#root', key, busy)
  const ticked = await costIn(page, '#root', toggle, busy)
  return figuresFrom(NaN, typed, ticked)
}

/** @param {Page} page @param {string} name @param {() => Promise<number>} busy @returns {Promise<Figures>} */
async function measured(page, name, busy) {
  const mount = await mounted(page, name)
  await noteActs(page)
  const read = () => page.evaluate(() => /** @type {any} */ (window).read())
  const before = await read()
  await page.locator('#root input[type=text]').nth(62).focus()
  await page.keyboard.press('End')
  // The first key marks the field as touched.
  await page.keyboard.press('x')
  await page.waitForTimeout(engineSettledMs)
  const typed = await costOf(page, busy, key.keys, key.betweenMs, engineSettledMs)
  await page.locator('#root input[type=checkbox]').nth(121).focus()
  const ticked = await costOf(page, busy, toggle.keys, toggle.betweenMs, engineSettledMs)
  const expected = {
    ...before,
    text62: `${before.text62}x${key.keys.join('')}`,
    category121: !before.category121,
  }
  const after = await read()
  for (const [field, value] of Object.entries(expected))
    if (after[field] !== value) throw new Error(`${name} holds another value in ${field}`)
  return figuresFrom(mount, typed, ticked)
}

/** @param {number} mount @param {import('./acts.mjs').Cost} typed @param {import('./acts.mjs').Cost} ticked @returns {Figures} */
function figuresFrom(mount, typed, ticked) {
  return {
    mount,
    key: typed.busy,
    frame: typed.second,
    toggle: ticked.busy,
    toggleFrame: ticked.second,
  }
}
