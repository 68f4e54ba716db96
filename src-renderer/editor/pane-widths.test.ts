import { expect, test } from 'vitest'
import { bounded, floats, layoutOf, usualWidth } from './pane-widths'

test.each([
  [3840, 'wide'],
  [1440, 'wide'],
  [1024, 'middle'],
  [640, 'narrow'],
  [512, 'narrow'],
] as const)('a window of %i pixels has the %s layout', (width, layout) =>
  expect(layoutOf(width)).toBe(layout),
)

test('the score floats before the sections do', () => {
  expect([floats('panel', 'wide'), floats('navigation', 'wide')]).toEqual([false, false])
  expect([floats('panel', 'middle'), floats('navigation', 'middle')]).toEqual([true, false])
  expect([floats('panel', 'narrow'), floats('navigation', 'narrow')]).toEqual([true, true])
})

test('a pane is neither lost nor all there is', () => {
  expect(bounded('navigation', -20)).toBe(160)
  expect(bounded('panel', 4000)).toBe(560)
  expect(usualWidth('panel', 1440)).toBe(331)
  expect(usualWidth('panel', 3840)).toBe(360)
})
