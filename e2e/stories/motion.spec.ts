import type { Page } from '@playwright/test'
import { choose } from '../palette'
import { expect, test } from '../story'

/** Everything that is drawn and would move: by a transition that takes time, an animation, or smooth scrolling. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const takesTime = (durations: string) =>
      durations.split(',').some((each) => Number.parseFloat(each) > 0)
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        const moves = [
          takesTime(style.transitionDuration) && 'transition',
          style.animationName !== 'none' && 'animation',
          style.scrollBehavior === 'smooth' && 'scrolling',
        ].filter((each) => each !== false)
        return moves.map((how) => `${element.tagName} ${element.className} ${part ?? ''} ${how}`)
      }),
    )
  })

test('who asks for less motion gets none, in library, editor, problems and palette', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const seen = async () => {
    const found = await moving(page)
    const running = await page.evaluate(() => document.getAnimations().length)
    return { found, running }
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect((await seen()).found).toEqual([])
  const editor = await library.open('Republic of Korea')
  await editor.go('Introduction')
  expect(await seen()).toEqual({ found: [], running: 0 })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('complementary', { name: 'Problems' })).toBeVisible()
  expect(await seen()).toEqual({ found: [], running: 0 })
  await choose(page, 'Keyboard Shortcuts')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await seen()).toEqual({ found: [], running: 0 })
  await page.keyboard.press('Escape')

  // What is asked here finds what moves where nobody asked for less.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await seen()).found.length).toBeGreaterThan(0)
})
