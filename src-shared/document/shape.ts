/** A closed outline, filled where it has a fill; of two points, a line. Lengths in units of the drawing, colours as 0xRRGGBB. */
export type Shape = {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly stroke: number
  readonly width: number
  readonly fill?: number
  /** Of the fill; a light one where nothing is said. */
  readonly opacity?: number
}

export const lightFill = 0.28
