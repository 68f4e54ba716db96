import {
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { documentWords } from '../../../src-shared/words/document'
import type { Cited, Inline } from '../../../src-shared/document/tree'
import { bookmarkOf } from './bookmarks'
import { runIn } from './languages'

/** Inlines as runs; `looks` is what stands around them: bold, a language. */
export function docxInlines(
  inlines: readonly Inline[],
  looks: IRunOptions = {},
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => docxInline(inline, looks))
}

function docxInline(inline: Inline, looks: IRunOptions): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [run(inline.text, looks)]
    case 'strong':
      return docxInlines(inline.inlines, { ...looks, bold: true, boldComplexScript: true })
    case 'emphasis':
      return docxInlines(inline.inlines, { ...looks, italics: true, italicsComplexScript: true })
    case 'code':
      return [run(inline.text, { ...looks, font: 'Courier New' })]
    case 'link':
      return [
        new ExternalHyperlink({
          link: inline.url,
          children: docxInlines(inline.inlines, { ...looks, style: 'Hyperlink' }),
        }),
      ]
    case 'foreign':
      return docxInlines(inline.inlines, { ...looks, ...runIn(inline.tongue) })
    case 'break':
      return [new TextRun({ ...looks, break: 1 })]
    case 'citation':
      return docxCitation(inline.cited, looks)
  }
}

/** "[3, p. 4; 6a]", each number a link to its entry. */
export function docxCitation(
  cited: readonly Cited[],
  looks: IRunOptions = {},
): readonly ParagraphChild[] {
  const marks = cited.flatMap(({ source, mark, anchor, locator }, index) => [
    ...(index > 0 ? [run('; ', looks)] : []),
    anchor === undefined
      ? run(documentWords.unknownSource(source), looks)
      : new InternalHyperlink({ anchor: bookmarkOf(anchor), children: [run(mark, looks)] }),
    ...(locator === '' ? [] : [run(`, ${locator}`, looks)]),
  ])
  return [run('[', looks), ...marks, run(']', looks)]
}

function run(text: string, looks: IRunOptions): TextRun {
  return new TextRun({ ...looks, text })
}
