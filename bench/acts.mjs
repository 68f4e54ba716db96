// What a key or a toggle costs a page: time of its main thread, and until it is seen.
import { in95Of100 } from './tables.mjs'

/** Until what an act set off is done: score, progress, saving. */
export const settledMs = 1200
/** A screen that shows 60 pictures a second. */
export const frameMs = 16.7

/** What is told of each, and how a table of it is called. */
export const kinds = /** @type {const} */ ({
  busy: 'ms of the main thread',
  next: 'ms to the task after the next frame (95 of 100)',
  second: 'ms to the second frame (95 of 100)',
})

/** @typedef {import('@playwright/test').Page} Page @typedef {Record<keyof typeof kinds, number>} Cost of one act */

/**
 * From now on the page notes for each act when it is seen. Space acts when it is let go, every other key when it is pressed.
 * @param {Page} page
 */
export async function noteActs(page) {
  await page.evaluate(() => {
    const scope = /** @type {any} */ (window)
    scope.acts = []
    const note = (/** @type {KeyboardEvent} */ event) => {
      if ((event.type === 'keyup') !== (event.key === ' ')) return
      const act = { next: NaN, second: NaN }
      scope.acts.push(act)
      const since = () => performance.now() - event.timeStamp
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => (act.next = since()))
        port1.start()
        port2.postMessage(0)
        requestAnimationFrame(() => (act.second = since()))
      })
    }
    for (const type of /** @type {const} */ (['keydown', 'keyup']))
      addEventListener(type, note, { capture: true })
  })
}

/**
 * Presses them one after the other into what has the focus. All that follows counts.
 * @param {Page} page whose acts are noted @param {() => Promise<number>} busy
 * @param {readonly string[]} keys @param {number} betweenMs
 * @param {number} [afterMs] until nothing follows any more
 * @returns {Promise<Cost>}
 */
export async function costOf(page, busy, keys, betweenMs, afterMs = settledMs) {
  await page.evaluate(() => void (/** @type {any} */ (window.acts.length = 0)))
  const began = await busy()
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenMs)
  }
  await page.waitForTimeout(afterMs)
  const ms = ((await busy()) - began) / keys.length
  /** @type {{ next: number, second: number }[]} */
  const acts = await page.evaluate(() => /** @type {any} */ (window).acts)
  if (acts.length !== keys.length) throw new Error(`${acts.length} of ${keys.length} acts arrived`)
  return {
    busy: ms,
    next: in95Of100(acts.map(({ next }) => next)),
    second: in95Of100(acts.map(({ second }) => second)),
  }
}
