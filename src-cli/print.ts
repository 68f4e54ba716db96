import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Fault } from '../src-shared/contract/reply'
import type { FactsheetDocument } from '../src-shared/document/tree'
import { commandLineWords as words } from '../src-shared/words/command-line'

/**
 * PDFs of some documents, each handed on as soon as all are printed, in their order. One Electron without a window
 * prints them all: starting it takes longer than a page.
 */
export async function printAll(
  documents: readonly FactsheetDocument[],
): Promise<readonly Uint8Array[]> {
  if (documents.length === 0) return []
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-print-'))
  try {
    const name = (index: number) => path.join(folder, String(index).padStart(5, '0'))
    for (const [index, document] of documents.entries()) {
      await writeFile(`${name(index)}.document.json`, JSON.stringify(document))
    }
    await startPrinter(folder)
    return await Promise.all(documents.map((_, index) => readFile(`${name(index)}.pdf`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the project's own script that finds an Electron, gives it a display where there is none, and starts it. */
async function startPrinter(folder: string): Promise<void> {
  const child = spawn(process.execPath, [scriptFile(), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done)
  })
  if (code !== 0)
    throw new Fault('unexpected', words.notPrinted(said.trim().split('\n').slice(-3).join(' ')))
}

/** The built command line stands in `out/cli`, its source in `src-cli`; the script is two folders or one away. */
function scriptFile(): string {
  const here = import.meta.dirname
  const found = ['..', '../..']
    .map((up) => path.resolve(here, up, 'scripts/print-documents.mjs'))
    .find((file) => existsSync(file))
  if (found === undefined)
    throw new Fault('notFound', words.notPrinted('scripts/print-documents.mjs'))
  return found
}
