import { app } from 'electron'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FactsheetDocument } from '../../src-shared/document/tree'
import { pdfOf } from '../documents/pdf'
import type { PageShelf } from './page-shelf'
import { createPrinter } from './print-window'

/**
 * Prints every `*.document.json` (a `FactsheetDocument`) of a folder to a PDF of the same name, tells each on standard
 * output, and ends.
 */
export async function printDocuments(folder: string, shelf: PageShelf): Promise<void> {
  const printer = createPrinter(shelf)
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.document.json'))) {
    const file = path.join(folder, name)
    const document = JSON.parse(await readFile(file, 'utf8')) as FactsheetDocument
    await writeFile(file.replace(/\.document\.json$/, '.pdf'), await pdfOf(document, printer.print))
    process.stdout.write(`printed ${name}\n`)
  }
  app.exit(0)
}
