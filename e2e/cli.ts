import { execFile } from 'node:child_process'
import path from 'node:path'

/** The command line, for `node`. */
export const command = path.join(import.meta.dirname, '../scripts/factsheets.mjs')

export type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command line as a data user does. */
export function factsheets(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], (error, out, err) => {
      const code = error && typeof error.code === 'number' ? error.code : error ? 1 : 0
      resolve({ code, out, err })
    })
  })
}
