import path from 'node:path'
import { run } from '../../scripts/children.mjs'

/**
 * Milliseconds in which a fresh process lists a library.
 * @param {string} how @param {{ folder: string, built: string, least: number }} in_ `least`: so many factsheets must be listed
 */
export async function listOnce(how, { folder, built, least }) {
  const script = path.join(import.meta.dirname, 'list.mjs')
  const { code, output } = await run(process.execPath, [script, how, folder, built])
  if (code !== 0) throw new Error(output)
  const { ms, count } = JSON.parse(output)
  if (count < least) throw new Error(`${how} lists ${count}`)
  return ms
}
