import { PNG } from 'pngjs'
import type { Shape } from '../../../src-shared/document/shape'
import { painted } from './paint'

/** Shapes as a PNG of so many pixels, painted so many times finer for print. */
export function pngOf(
  shapes: readonly Shape[],
  { width, height }: { readonly width: number; readonly height: number },
  fineness: number,
): Uint8Array {
  const png = new PNG({ width: width * fineness, height: height * fineness })
  png.data = Buffer.from(painted(shapes, png.width, png.height, fineness))
  return PNG.sync.write(png, { colorType: 2 })
}
