import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Shape } from '../../../src-shared/document/shape'
import type { Figure } from '../../../src-shared/document/tree'
import { pngOf } from './png'
import { textWidth } from './table'

/** The picture is square; in pixels, 96 to the inch, and painted finer than that for print. */
const side = 230
const fineness = 3
const colours = { actual: 0x1d5fb8, maximum: 0x12263f, ring: 0xc3ccd8 } as const

/**
 * Figure 1: a picture of the shapes, with the names and points of the criteria as text around it, where they can be read
 * in any size, found and read aloud. The whole is said in words as the text that stands for the picture.
 */
export function docxFigure(figure: Figure): readonly (Paragraph | Table)[] {
  const [top, right, bottom, left] = figure.axes.map(({ label, printed }) =>
    labelled(label, printed),
  )
  const picture = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: pictureOf(figure),
        transformation: { width: side, height: side },
        altText: { name: figure.caption, title: figure.caption, description: figure.said },
      }),
    ],
  })
  return [
    new Table({
      columnWidths: [...widths],
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [row([], top, []), row(left, [picture], right), row([], bottom, [])],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: legend(figure) }),
    new Paragraph({ style: 'FigureCaption', children: [new TextRun(figure.caption)] }),
    new Paragraph({ style: 'Note', children: [new TextRun(figure.origin)] }),
  ]
}

const middle = 4000
const widths = [(textWidth - middle) / 2, middle, (textWidth - middle) / 2] as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function row(...cells: readonly (readonly Paragraph[] | undefined)[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (children, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: children?.length
            ? [...children]
            : [new Paragraph({ keepNext: true, children: [] })],
        }),
    ),
  })
}

function labelled(label: string, printed: string): readonly Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun(`${label} `), new TextRun({ text: printed, bold: true })],
    }),
  ]
}

function legend({ legend: { actual, maximum } }: Figure): readonly TextRun[] {
  return [
    new TextRun({ text: '■ ', color: hex(colours.actual) }),
    new TextRun(`${actual}     `),
    new TextRun({ text: '□ ', color: hex(colours.maximum) }),
    new TextRun(maximum),
  ]
}

const hex = (colour: number) => colour.toString(16).padStart(6, '0').toUpperCase()

/** Up, right, down, left: scope, continuity, evidence, instruments, as the printed figure turns. */
const directions = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const

function pictureOf(figure: Figure): Uint8Array {
  const radius = side / 2 - 4
  const corners = (levels: readonly number[]) =>
    levels.map((level, axis): readonly [number, number] => {
      const [across, down] = directions[axis % directions.length]!
      const reach = (level / figure.max) * radius
      return [side / 2 + across * reach, side / 2 + down * reach]
    })
  const rings = figure.rings.map(({ level }): Shape => {
    const points = corners(figure.axes.map(() => level))
    return level === figure.max
      ? { points, stroke: colours.maximum, width: 1.5 }
      : { points, stroke: colours.ring, width: 0.75 }
  })
  const whole = corners(figure.axes.map(({ level }) => level ?? 0))
  const actual: Shape = { points: whole, fill: colours.actual, stroke: colours.actual, width: 2.5 }
  return pngOf([...rings.toReversed(), actual], { width: side, height: side }, fineness)
}
