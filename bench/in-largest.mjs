// The largest factsheet, open at a section in the middle of it, and what is acted on there.
import { costOf, settledMs } from './acts.mjs'
import { largestIn } from './largest.mjs'

/**
 * @typedef {object} Place
 * @property {string} selector of what takes the focus
 * @property {readonly string[]} keys that are pressed
 * @property {number} betweenMs
 */

/** A fast typist, so that pauses shorter than a thought do not count as idle time. @param {number} count @returns {Place} */
export const typing = (count) => ({
  selector: 'main textarea[data-address$="/objectives/explanation"]',
  keys: Array.from({ length: count }, (_, at) => 'abcdefgh'[at % 8] ?? ''),
  betweenMs: 90,
})

/** An odd number of times, so that it shows at the end. @param {number} count @returns {Place} */
export const ticking = (count) => ({
  selector: 'main input[type=checkbox][data-address]',
  keys: Array.from({ length: count + 1 - (count % 2) }, () => 'Space'),
  betweenMs: 150,
})

/** With the score and its panel beside it. @param {import('@playwright/test').Page} page */
export async function openSection(page) {
  await largestIn(page).click()
  const navigation = page.getByRole('navigation', { name: 'Sections' })
  await navigation.getByRole('button', { name: /^Programme 30/ }).click()
  await navigation.getByRole('button', { name: /^Policy objectives/ }).click()
  await page.locator(typing(1).selector).waitFor()
  await page.locator(ticking(1).selector).first().waitFor()
  await page.getByRole('complementary', { name: 'Maturity score' }).waitFor()
}

/**
 * What each key costs there, all that follows from it included. It must have come to what was asked for; then it is taken back.
 * @param {import('@playwright/test').Page} page @param {string} within which part of the page
 * @param {Place} place @param {() => Promise<number>} busy
 */
export async function costIn(page, within, { selector, keys, betweenMs }, busy) {
  const field = page.locator(`${within} ${selector}`).first()
  const isText = keys[0] !== 'Space'
  const state = () =>
    field.evaluate((/** @type {HTMLInputElement} */ { type, value, checked }) =>
      type === 'checkbox' ? String(checked) : value,
    )
  const before = await state()
  const middle = before.length >> 1
  const expected = isText
    ? before.slice(0, middle) + keys.join('') + before.slice(middle)
    : String(before === 'false')
  await field.evaluate((/** @type {HTMLInputElement} */ element, at) => {
    element.focus()
    if (element.type !== 'checkbox') element.setSelectionRange(at, at)
  }, middle)
  await page.waitForTimeout(300)
  const cost = await costOf(page, busy, keys, betweenMs)
  if ((await state()) !== expected) throw new Error(`${within} holds something else than was typed`)
  // The same for the next.
  const back = isText ? keys.map(() => 'Backspace') : ['Space']
  for (const key of back) await page.keyboard.press(key)
  if ((await state()) !== before) throw new Error(`${within} is not as it was`)
  if (within === '#root') await page.waitForTimeout(settledMs)
  return cost
}
