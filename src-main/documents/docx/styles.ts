import type { IStylesOptions } from 'docx'
import { houseFont, houseLanguage } from './languages'

const ink = '12263F'
const cover = '143B70'
const accent = '1D5FB8'
const quiet = '5A6675'

const heading = (size: number, before: number, level: number) => ({
  run: { font: houseFont, size, bold: true, boldComplexScript: true, color: ink },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel: level },
})

const paragraph = (id: string, name: string, more: object) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...more,
})

/** Paragraphs of the same ground and frame run into one plate, as on the printed cover. */
function plate(spacing: { readonly before: number; readonly after: number }) {
  const edge = { style: 'single', size: 6, space: 14, color: cover } as const
  return {
    spacing,
    indent: { left: 280, right: 280 },
    shading: { type: 'clear', fill: cover, color: 'auto' } as const,
    border: { top: edge, bottom: edge, left: edge, right: edge },
  }
}

/** Names of the styles that paragraphs take, so that whoever gets the file can change all of a kind at once. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: houseFont, size: 20, sizeComplexScript: 20, language: houseLanguage },
      paragraph: { spacing: { after: 100, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: houseFont, size: 60, bold: true, color: 'FFFFFF' },
      paragraph: plate({ before: 0, after: 0 }),
    },
    heading1: heading(34, 0, 0),
    heading2: heading(26, 280, 1),
    heading3: heading(22, 220, 2),
    hyperlink: { run: { color: accent, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraph('CoverPlate', 'Cover plate', {
      run: { size: 26, color: 'FFFFFF' },
      paragraph: plate({ before: 0, after: 0 }),
    }),
    paragraph('CoverLine', 'Cover line', { run: { size: 26, color: ink } }),
    paragraph('ContentsTitle', 'Contents title', {
      run: { size: 34, bold: true, color: ink },
      paragraph: { spacing: { after: 200 } },
    }),
    paragraph('Category', 'Category', { paragraph: { spacing: { after: 40 } } }),
    paragraph('NamedBody', 'Named body', {
      paragraph: { indent: { left: 280 }, spacing: { after: 20 } },
    }),
    paragraph('Subheading', 'Subheading', {
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    }),
    paragraph('Note', 'Note', { run: { size: 17, color: quiet } }),
    paragraph('Caution', 'Caution', {
      run: { italics: true, color: ink },
      paragraph: {
        border: { left: { style: 'single', size: 18, space: 8, color: accent } },
        spacing: { before: 120, after: 160 },
      },
    }),
    paragraph('FigureCaption', 'Figure caption', {
      run: { bold: true },
      paragraph: { spacing: { before: 160 }, keepNext: true },
    }),
    paragraph('BibliographyEntry', 'Bibliography entry', {
      paragraph: { indent: { left: 560, hanging: 560 }, spacing: { after: 120 } },
    }),
    paragraph('TableText', 'Table text', {
      paragraph: { spacing: { after: 40, line: 245, lineRule: 'auto' } },
    }),
    paragraph('Quotation', 'Quotation', { paragraph: { indent: { left: 400, right: 400 } } }),
  ],
}
