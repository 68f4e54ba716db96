import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { contentsOf } from '../../../src-shared/document/contents'
import type {
  Cover,
  DocumentPart,
  FactsheetDocument,
  Field,
} from '../../../src-shared/document/tree'
import { documentWords } from '../../../src-shared/words/document'
import { docxBlocks, type Body } from './blocks'
import { bookmarkOf } from './bookmarks'
import { houseFont } from './languages'
import { Numbering } from './numbering'
import { styles } from './styles'

/** A4 in twentieths of a point, with margins of 20 mm. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
}

/** A document as Word has it: styled headings, a field of contents, tables whose head stands on every page. */
export async function docxOf(document: FactsheetDocument): Promise<Uint8Array> {
  const numbering = new Numbering()
  const isDraft = document.missing.length > 0
  const parts = document.parts.flatMap((part) => docxPart(part, numbering))
  const running = documentWords.running(document.country, document.edition, isDraft)
  const watermark = () => (isDraft ? [draftMark()] : [])
  const file = new Document({
    title: document.title,
    subject: document.cover.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    styles,
    numbering: numbering.options,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          default: new Header({ children: [small(running, watermark())] }),
          first: new Header({ children: [small('', watermark())] }),
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...coverPage(document.cover), ...contents(document), ...parts],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function coverPage(cover: Cover): readonly Paragraph[] {
  const line = (field: Field | undefined) => (field ? [coverLine(field.text)] : [])
  return [
    plateLine('', 1600),
    plateLine(cover.kind),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(cover.country.text)] }),
    ...(cover.alsoKnownAs ? [plateLine(cover.alsoKnownAs.text)] : []),
    plateLine(cover.subject),
    plateLine('', 400),
    coverLine(''),
    ...(cover.draft === undefined ? [] : [coverLine(cover.draft)]),
    ...line(cover.edition),
    ...line(cover.collection),
    ...line(cover.authors),
    ...line(cover.publisher),
    ...line(cover.published),
    ...line(cover.footnote),
  ]
}

/** A line of the plate that bears the country's name; `before` is in twentieths of a point. */
const plateLine = (text: string, before = 120) =>
  new Paragraph({ style: 'CoverPlate', spacing: { before }, children: [new TextRun(text)] })

const coverLine = (text: string) =>
  new Paragraph({ style: 'CoverLine', children: [new TextRun(text)] })

/** A field that Word fills with page numbers on the first update; until then its entries are there as links. */
function contents(document: FactsheetDocument): readonly (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [new TextRun(documentWords.contents)],
    }),
    new TableOfContents(documentWords.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      // Word then fills in the pages when it opens the file.
      beginDirty: true,
      cachedEntries: contentsOf(document).map(({ level, number, text, anchor }) => ({
        level,
        title: titled(number, text),
        href: bookmarkOf(anchor),
      })),
    }),
  ]
}

function docxPart(part: DocumentPart, numbering: Numbering): readonly Body[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [
        new Bookmark({
          id: bookmarkOf(part.anchor),
          children: [new TextRun(titled(part.number, part.title))],
        }),
      ],
    }),
    ...docxBlocks(part.blocks, { numbering }),
  ]
}

const titled = (number: string, title: string) => (number === '' ? title : `${number} ${title}`)

const small = (text: string, more: readonly TextWatermark[]) =>
  new Paragraph({ style: 'Note', children: [new TextRun(text), ...more] })

/** Behind the text of each page whose head it is in; Word's own command for watermarks takes it away again. */
const draftMark = () =>
  new TextWatermark({
    text: documentWords.cover.draftShort,
    font: houseFont.ascii,
    bold: true,
    color: '9AA7B6',
    opacity: 0.2,
    width: 420,
  })

function pageNumber(): Paragraph {
  return new Paragraph({
    style: 'Note',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}
