import {
  Bookmark,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { addressSha } from '../../src-shared/review/frozen'
import type { ReviewCopy, ReviewField } from '../../src-shared/review/review-copy'
import { reviewWords as words } from '../../src-shared/words/review'
import { styles } from '../documents/docx/styles'
import { bookmarkPrefix, hiddenField, hiddenHead } from './marks'

/** A4 across, in twentieths of a point: three columns need the room. */
const margin = 900
const widths = [3100, 7200, 4700] as const

/**
 * A review copy for Word and LibreOffice: a row for each field, with its text to correct and a place for a comment. Each
 * row names its field twice, in hidden text and by a bookmark, so that one of them survives most of what is done to it.
 */
export async function reviewDocx({ head, parts }: ReviewCopy): Promise<Uint8Array> {
  const file = new Document({
    title: words.title(head.country, head.edition),
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [
              new TextRun(words.title(head.country, head.edition)),
              hidden(hiddenHead(head)),
            ],
          }),
          line(words.sent(head.sentTo, head.sentAt.slice(0, 10))),
          new Paragraph({ style: 'Note', children: [new TextRun(words.state(head.contentSha))] }),
          line(words.intro),
          ...parts.flatMap(({ title, fields }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              children: [new TextRun(title)],
            }),
            table(fields),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const hidden = (text: string) => new TextRun({ text, vanish: true })

const border = { style: 'single', size: 4, color: 'C3CCD8' } as const

function table(fields: readonly ReviewField[]): Table {
  const { field, text, comment } = words.columns
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((one, other) => one + other, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [field, text, comment].map((title, at) =>
          cell(at, 'E8EEF7', [
            new Paragraph({
              style: 'TableText',
              children: [new TextRun({ text: title, bold: true })],
            }),
          ]),
        ),
      }),
      ...fields.map(
        (each) =>
          new TableRow({
            children: [
              cell(0, 'F4F6FA', named(each)),
              cell(1, undefined, each.text.split('\n').map(written)),
              cell(2, undefined, [written('')]),
            ],
          }),
      ),
    ],
  })
}

function named({ address, label, about, sha }: ReviewField): Paragraph[] {
  return [
    new Paragraph({
      style: 'TableText',
      children: [
        new Bookmark({
          id: `${bookmarkPrefix}${addressSha(address)}_${sha}`,
          children: [new TextRun({ text: label, bold: true })],
        }),
        hidden(hiddenField(address, sha)),
      ],
    }),
    ...(about === '' ? [] : [new Paragraph({ style: 'Note', children: [new TextRun(about)] })]),
  ]
}

const written = (text: string) =>
  new Paragraph({ style: 'TableText', children: [new TextRun(text)] })

function cell(at: number, fill: string | undefined, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: widths[at]!, type: WidthType.DXA },
    ...(fill && { shading: { fill, type: 'clear', color: 'auto' } }),
    children,
  })
}
