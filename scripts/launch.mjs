// Everything Electron needs before it can be launched here, in one call.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { installOrExplain } from './debian-packages.mjs'
import { ensureDisplay, missingDisplayPackages } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { missingLibraryPackages } from './system-libraries.mjs'

/** Electron refuses to run as root with its sandbox on. */
const isRoot = process.getuid?.() === 0

/**
 * @param {readonly string[]} appArgs
 * @param {Pick<import('./display.mjs').Display, 'switches'>} [display]
 * @returns {string[]} the arguments of the Electron executable, the application's among them
 */
function electronArguments(appArgs, display) {
  return [...(isRoot ? ['--no-sandbox'] : []), ...(display?.switches ?? []), ...appArgs]
}

/**
 * @typedef {object} Prepared
 * @property {import('./electron-runtime.mjs').Runtime} runtime
 * @property {(appArgs: readonly string[]) => string[]} arguments
 * @property {NodeJS.ProcessEnv} env of the process that starts Electron
 * @property {() => Promise<void>} stop ends what was started for it
 */

/**
 * Ubuntu 24.04 lets no unknown program make the user namespaces that the sandbox is built on
 * (electron/electron#42510).
 * @param {string} executable
 */
function sandboxNote(executable) {
  if (isRoot) return 'We are root: Electron runs without its sandbox (--no-sandbox)'
  const switchFile = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  if (!existsSync(switchFile) || readFileSync(switchFile, 'utf8').trim() !== '1') return ''
  const helper = path.join(path.dirname(executable), 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o4000) !== 0) return ''
  return `If Electron cannot start its sandbox here, run once:
  sudo chown root ${helper} && sudo chmod 4755 ${helper}`
}

/** @returns {Promise<Prepared>} */
export async function prepareElectron() {
  const runtime = await ensureElectron()
  await installOrExplain([
    ...(await missingLibraryPackages(runtime.executable)),
    ...missingDisplayPackages(),
  ])
  const display = await ensureDisplay()
  for (const note of [display.note, sandboxNote(runtime.executable)]) if (note) console.log(note)
  return {
    runtime,
    arguments: (appArgs) => electronArguments(appArgs, display),
    env: { ...process.env, ...display.env, ELECTRON_EXEC_PATH: runtime.executable },
    stop: display.stop,
  }
}
