import { lightFill, type Shape } from '../../../src-shared/document/shape'

/**
 * Shapes on white as pixels, four bytes each. Every pixel asks how far it is from each line, which makes smooth edges
 * without a graphics library; a figure of a few shapes takes some milliseconds.
 */
export function painted(
  shapes: readonly Shape[],
  width: number,
  height: number,
  scale: number,
): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (const { points, stroke, width: line, fill, opacity = lightFill } of shapes) {
    const scaled = points.map(([x, y]) => [x * scale, y * scale] as const)
    const half = (line * scale) / 2
    const [left, right] = span(
      scaled.map(([x]) => x),
      half,
      width,
    )
    const [top, bottom] = span(
      scaled.map(([, y]) => y),
      half,
      height,
    )
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const { distance, isInside } = around(scaled, x + 0.5, y + 0.5)
        if (fill !== undefined && isInside) blend(pixels, (y * width + x) * 4, fill, opacity)
        const cover = Math.min(1, Math.max(0, half + 0.5 - distance))
        if (cover > 0) blend(pixels, (y * width + x) * 4, stroke, cover)
      }
    }
  }
  return pixels
}

function span(values: readonly number[], more: number, most: number): readonly [number, number] {
  const from = Math.floor(Math.min(...values) - more - 1)
  const to = Math.ceil(Math.max(...values) + more + 1)
  return [Math.max(0, from), Math.min(most, to)]
}

function around(points: readonly (readonly [number, number])[], x: number, y: number) {
  let squared = Infinity
  let isInside = false
  for (let at = 0; at < points.length; at += 1) {
    const [x1, y1] = points[at]!
    const [x2, y2] = points[(at + 1) % points.length]!
    const [dx, dy] = [x2 - x1, y2 - y1]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length
    const part = Math.min(1, Math.max(0, along))
    squared = Math.min(squared, (x1 + part * dx - x) ** 2 + (y1 + part * dy - y) ** 2)
    if (y1 > y !== y2 > y && x < (dx * (y - y1)) / dy + x1) isInside = !isInside
  }
  return { distance: Math.sqrt(squared), isInside }
}

function blend(pixels: Uint8Array, at: number, colour: number, opacity: number): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const over = (colour >> (16 - 8 * channel)) & 0xff
    const under = pixels[at + channel]!
    pixels[at + channel] = Math.round(under + (over - under) * opacity)
  }
}
