import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** Draws each page of a PDF beside it, as whoever prints it will see it; how many there are. */
export async function drawPages(pdf: string): Promise<number> {
  const name = `${path.basename(pdf, '.pdf')}-page`
  const folder = path.dirname(pdf)
  await promisify(execFile)('pdftoppm', ['-r', '80', '-png', pdf, path.join(folder, name)])
  return (await readdir(folder)).filter((each) => each.startsWith(`${name}-`)).length
}
