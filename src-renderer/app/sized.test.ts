import { expect, test } from 'vitest'
import { sized } from './sized'

const viewOf = (innerWidth: number) => Object.assign(new EventTarget(), { innerWidth }) as Window

test('a window that is not shown yet has no size, and is not drawn before it has', async () => {
  const view = viewOf(0)
  let isSized = false
  const done = sized(view).then(() => (isSized = true))
  await Promise.resolve()
  expect(isSized).toBe(false)
  view.dispatchEvent(new Event('resize'))
  await done
  expect(isSized).toBe(true)
})

test('a window that is shown is drawn at once', async () => {
  await expect(sized(viewOf(1440)).then(() => 'drawn')).resolves.toBe('drawn')
})
