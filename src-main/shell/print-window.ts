import { BrowserWindow } from 'electron'
import type { Printed } from '../documents/pdf'
import type { Printer } from '../handlers/ports'
import type { PageShelf } from './page-shelf'

/** A printer in a window that nobody sees. It has no preload script and no verbs: all it can do is look like a page. */
export function createPrinter(shelf: PageShelf): Printer {
  let window = hiddenWindow()
  let printed = 0
  const print = async (page: Printed): Promise<Uint8Array> => {
    if (printed >= mostPages) {
      // The new one first: with its last window the app would end.
      const worn = window
      window = hiddenWindow()
      worn.destroy()
      printed = 0
    }
    printed += 1
    return printIn(window, shelf, page)
  }
  const close = () => {
    if (!window.isDestroyed()) window.destroy()
  }
  return { print, close }
}

/** What Chromium keeps of each page that it has printed goes with the process that printed it: measured, 10 MB a factsheet. */
const mostPages = 12

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
      // A page that is not shown is as quick as one that is.
      backgroundThrottling: false,
    },
  })
}

async function printIn(
  window: BrowserWindow,
  shelf: PageShelf,
  page: Printed,
): Promise<Uint8Array> {
  const url = shelf.put(page.html)
  try {
    await window.loadURL(url)
    // The text is measured in its own fonts, or in none.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: runningLine('header', escaped(page.header)),
      footerTemplate: runningLine('footer', '<span class="pageNumber"></span>'),
    })
  } finally {
    shelf.take(url)
  }
}

/** That of the cover's plate and band in `document.css`: no page can go without its running lines, and there they are not seen. */
const coverColour = '#143b70'

function runningLine(where: 'header' | 'footer', words: string): string {
  const edge = where === 'header' ? 'padding-top:6mm' : 'padding-bottom:4mm'
  return `<div style="display:flex;justify-content:${where === 'header' ? 'flex-start' : 'flex-end'};width:100%;margin:0 20mm;${edge};font:7.5pt 'Noto Sans',Arial,sans-serif;color:${coverColour}"><span>${words}</span></div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
