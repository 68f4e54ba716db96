import { expect, test } from 'vitest'
import { printPoints } from './points'

test.each([
  [6.5, '6,5', '6.5'],
  [2, '2', '2'],
  [0.5, '0,5', '0.5'],
  [0, '0', '0'],
])('%s points', (points, comma, point) => {
  expect(printPoints(points)).toBe(comma)
  expect(printPoints(points, '.')).toBe(point)
})
