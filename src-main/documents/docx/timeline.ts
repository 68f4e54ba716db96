import {
  ImageRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Shape } from '../../../src-shared/document/shape'
import {
  acrossOf,
  stripHeight,
  stripShapes,
  stripWidth,
} from '../../../src-shared/document/timeline-strip'
import type { DrawnTimeline, TimelineMark, TimelineStrip } from '../../../src-shared/document/tree'
import { noBorders } from './figure'
import { pngOf } from './png'
import { textWidth } from './table'

/** Twentieths of a point: the words of a policy, and its strip. */
const widths = [3400, textWidth - 3400] as const
const pixelsAcross = Math.round((widths[1] / 20 / 72) * 96)
const fineness = 3

/** Figure 2: beside the name, years and state of each policy, a picture of its strip, which says the same in words. */
export function docxTimeline(timeline: DrawnTimeline): readonly (Paragraph | Table)[] {
  const rows = timeline.strips.map((strip) => row(words(strip), [picture(strip, timeline)]))
  return [
    new Table({
      columnWidths: [...widths],
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 0 },
      borders: noBorders,
      rows: [row([new Paragraph({ keepNext: true, children: [] })], [axis(timeline)]), ...rows],
    }),
    new Paragraph({
      style: 'Note',
      keepNext: true,
      children: timeline.legend.flatMap(({ mark, words: said }) => [
        new TextRun({ text: `${signs[mark].sign} `, color: signs[mark].color }),
        new TextRun(`${said}     `),
      ]),
    }),
    new Paragraph({ style: 'FigureCaption', children: [new TextRun(timeline.caption)] }),
  ]
}

const signs: Readonly<Record<TimelineMark, { readonly sign: string; readonly color: string }>> = {
  inForce: { sign: '■', color: '1D5FB8' },
  ended: { sign: '■', color: 'C0D3EC' },
  planned: { sign: '□', color: '1D5FB8' },
  gap: { sign: '- - -', color: '5A6675' },
  evaluation: { sign: '◊', color: '12263F' },
  collection: { sign: '¦', color: '12263F' },
}

function row(name: readonly Paragraph[], drawing: readonly Paragraph[]): TableRow {
  const cells = [name, drawing].map(
    (children, at) =>
      new TableCell({
        width: { size: widths[at]!, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: [...children],
      }),
  )
  return new TableRow({ cantSplit: true, children: cells })
}

function words({ name, facts }: TimelineStrip): readonly Paragraph[] {
  return [
    new Paragraph({
      style: 'TableText',
      keepNext: true,
      children: [new TextRun({ text: name, bold: true, boldComplexScript: true })],
    }),
    new Paragraph({ style: 'Note', keepNext: true, children: [new TextRun(facts)] }),
  ]
}

/** The years as text, each at a tab stop above its line. */
function axis({ span }: DrawnTimeline): Paragraph {
  return new Paragraph({
    style: 'Note',
    keepNext: true,
    tabStops: span.ticks.map((year) => ({
      type: TabStopType.CENTER,
      position: Math.round((acrossOf(span, year) / stripWidth) * widths[1]),
    })),
    children: span.ticks.map((year) => new TextRun({ children: [new Tab(), String(year)] })),
  })
}

function picture(strip: TimelineStrip, { span, collection }: DrawnTimeline): Paragraph {
  const shapes = stripShapes(strip, span, collection)
  const height = Math.round((stripHeight / stripWidth) * pixelsAcross)
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: pngOf(shapes.map(scaled), { width: pixelsAcross, height }, fineness),
        transformation: { width: pixelsAcross, height },
        altText: { name: strip.name, title: strip.name, description: strip.said },
      }),
    ],
  })
}

const scale = pixelsAcross / stripWidth
const scaled = (shape: Shape): Shape => ({
  ...shape,
  width: shape.width * scale,
  points: shape.points.map(([x, y]) => [x * scale, y * scale]),
})
