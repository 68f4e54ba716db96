// Brings a file into a library by the command line, as somebody would who has no window.
import path from 'node:path'
import { run } from '../scripts/children.mjs'
import { root } from '../scripts/project.mjs'

/** @param {string} file @param {string} data the library's folder, made where there is none */
export async function importFile(file, data) {
  const command = path.join(root, 'scripts/factsheets.mjs')
  const { code, output } = await run(process.execPath, [command, 'import', file, '--data', data])
  if (code !== 0) throw new Error(`${file} is not imported:\n${output}`)
}
