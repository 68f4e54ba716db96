import printed from '../../resources/document/document.css?raw'
import around from './around.css?raw'

let sheets: CSSStyleSheet[] | undefined

/** The looks of the printed page, and what a preview adds to them. Made once, for all previews. */
export function styleSheets(): CSSStyleSheet[] {
  sheets ??= [printed, around].map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  return sheets
}
