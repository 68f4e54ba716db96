// Tells whether a program is installed.
import { existsSync } from 'node:fs'
import path from 'node:path'

/** @param {string} command */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => existsSync(path.join(folder, command)))
}
