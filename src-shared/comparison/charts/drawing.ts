import type { Criterion } from '../../codebook/criteria'

/** What a mark is painted with; the window has a colour for each in both themes, a saved chart one. */
export type Ink = Criterion | 'text' | 'muted' | 'line' | 'track'

export type Mark =
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the line that the letters stand on. */
      readonly y: number
      readonly text: string
      readonly ink: Ink
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly isStrong?: boolean
    }

/** A chart as marks, and the table that it was drawn from: the window shows both, and both are saved. */
export type Drawing = {
  readonly name: string
  /** In words, for those who do not see it. */
  readonly said: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** How many rows of the table are not drawn. */
  readonly notDrawn: number
}

/** Figures of 11 pixels, and names that do not run into bars. */
export const fontSize = 11
export const lettersIn = (width: number): number => Math.floor(width / (fontSize * 0.56))
export function fitting(text: string, width: number): string {
  const letters = lettersIn(width)
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
