// Where the project lies on disk, and how to find the tools it has installed.
import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} name a package in node_modules */
export const packageFolder = (name) => path.join(root, 'node_modules', name)

/**
 * The JavaScript file behind an installed command, to be run with our own Node: the shims in
 * node_modules/.bin are shell scripts on one system and .cmd files on another.
 * @param {string} packageName
 * @param {string} [command] when it is not named like the package
 * @returns {string}
 */
export function commandFile(packageName, command = packageName) {
  const folder = packageFolder(packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * True when this file was started from the command line rather than imported.
 * @param {ImportMeta} meta
 */
export const isStartedDirectly = (meta) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(meta.url)

/**
 * Runs a script's main function; a failure is one plain message and exit code 1.
 * @param {() => unknown} main may return the exit code
 */
export async function asCommand(main) {
  try {
    const code = await main()
    if (typeof code === 'number') process.exitCode = code
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
