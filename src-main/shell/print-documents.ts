import { app } from 'electron'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FactsheetDocument } from '../../src-shared/document/tree'
import { pdfOf } from '../documents/pdf'
import type { PageShelf } from './page-shelf'
import { createPrinter } from './print-window'

/**
 * Prints every `*.document.json` (a `FactsheetDocument`) of a folder to a PDF of the same name, tells each on standard
 * output with its time and the memory of all processes, and ends.
 */
export async function printDocuments(folder: string, shelf: PageShelf): Promise<void> {
  const printer = createPrinter(shelf)
  const names = (await readdir(folder)).filter((each) => each.endsWith('.document.json'))
  for (const name of names.toSorted()) {
    const file = path.join(folder, name)
    const document = JSON.parse(await readFile(file, 'utf8')) as FactsheetDocument
    const began = performance.now()
    const bytes = await pdfOf(document, printer.print)
    const ms = Math.round(performance.now() - began)
    await writeFile(file.replace(/\.document\.json$/, '.pdf'), bytes)
    process.stdout.write(`${JSON.stringify({ printed: name, ms, megabytes: megabytes() })}\n`)
  }
  app.exit(0)
}

/** Of all processes of the app together, the renderer that prints among them. */
function megabytes(): number {
  const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
  return Math.round(kilobytes / 1024)
}
