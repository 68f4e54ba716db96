import { tableOf } from './tables.mjs'

/**
 * The lengths, in milliseconds, of all tasks over 50 ms while what `selector` finds is scrolled, frame by frame.
 * @param {import('@playwright/test').Page} page @param {string} selector
 * @param {{ readonly left?: number, readonly top?: number, readonly frames: number }} by pixels for each frame
 * @returns {Promise<{ readonly tasks: readonly number[], readonly moved: number }>} with the pixels by which it moved in all
 */
export async function scrolledBy(page, selector, by) {
  return page.evaluate(async ([found, { left = 0, top = 0, frames }]) => {
    /** @type {number[]} */
    const tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    const scroller = /** @type {HTMLElement} */ (document.querySelector(found))
    for (let step = 0; step < frames; step += 1) {
      scroller.scrollLeft += left
      scroller.scrollTop += top
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    // What the last frame has left to do is told a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500))
    return { tasks, moved: scroller.scrollLeft + scroller.scrollTop }
  }, /** @type {const} */ ([selector, by]))
}

/** @param {string} doing @param {readonly number[]} tasks all over 50 ms @param {number} atMost */
export const longestTask = (doing, tasks, atMost) =>
  tableOf(`the longest task while ${doing}`, [{ ours: Math.max(0, ...tasks) }], {
    values: { ours: atMost },
    more: { ours: tasks.length === 0 ? 'none over 50 ms' : `${tasks.length} over 50 ms` },
  })
