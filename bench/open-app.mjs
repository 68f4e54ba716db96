// Opens a window of the runtime under Playwright: the built application, or what else is measured beside it.
import { _electron } from '@playwright/test'
import { root } from '../scripts/project.mjs'

/**
 * @typedef {object} Opened
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {import('@playwright/test').Page} page its first window
 * @property {() => Promise<void>} end
 */

/**
 * The application as it was built last.
 * @param {import('../scripts/launch.mjs').Prepared} prepared
 * @param {{ data: string, user: string, switches?: readonly string[] }} of its library and its profile, which it may still be
 * writing when it has ended
 */
export const openApp = (prepared, { data, user, switches = [] }) =>
  openWindow(prepared, [...switches, root, `--user-data-dir=${user}`, `--data=${data}`])

/**
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {readonly string[]} args
 * @returns {Promise<Opened>}
 */
export async function openWindow(prepared, args) {
  const app = await _electron.launch({
    executablePath: prepared.runtime.executable,
    args: prepared.arguments(args),
    env: { .../** @type {Record<string, string>} */ (prepared.env), FACTSHEETS_DATA: '' },
    cwd: root,
  })
  return {
    app,
    page: await app.firstWindow(),
    // It is gone before it has answered.
    end: () => app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => {}),
  }
}
