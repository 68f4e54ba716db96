// Gives Electron a display: the one that is there, or an invisible one of our own (Xvfb).
import { endChild, exitCode, startChild } from './children.mjs'
import { onPath } from './on-path.mjs'

/** Wide enough for two pages side by side. */
const SCREEN = '2560x1600x24'

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env what a child needs to find the display
 * @property {readonly string[]} switches the platform Electron must be told
 * @property {() => Promise<void>} stop
 * @property {string} note what to tell the user; empty when there is nothing to tell
 */

const { DISPLAY, WAYLAND_DISPLAY } = process.env
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)

/** @returns {string[]} the Debian packages to install before `ensureDisplay` */
export const missingDisplayPackages = () => (hasDisplay || onPath('Xvfb') ? [] : ['xvfb'])

/** @returns {Promise<Display>} */
export async function ensureDisplay() {
  if (hasDisplay) {
    // Before version 38 Electron looks for X11 only.
    const switches = WAYLAND_DISPLAY && !DISPLAY ? ['--ozone-platform=wayland'] : []
    return { env: {}, switches, async stop() {}, note: '' }
  }
  const { number, stop } = await startXvfb()
  return {
    env: { DISPLAY: `:${number}` },
    // From version 38 Electron would look for Wayland first.
    switches: ['--ozone-platform=x11'],
    stop,
    note: `No display here: using an invisible one (Xvfb :${number}, ${SCREEN})`,
  }
}

async function startXvfb() {
  // Descriptor 3 is where the server tells which free number it took.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }
  // setpriv ends the server also when we are killed and can end nothing ourselves.
  const child = onPath('setpriv')
    ? startChild('setpriv', ['--pdeathsig', 'TERM', '--', 'Xvfb', ...args], options)
    : startChild('Xvfb', args, options)
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => (complaints += text))
  const number = await Promise.race([
    firstLine(/** @type {import('node:stream').Readable} */ (child.stdio[3])),
    exitCode(child).then((code) => {
      throw new Error(`Xvfb did not start (${code}): ${complaints.trim()}`)
    }),
  ])
  // It may not keep our process alive.
  child.unref()
  for (const stream of child.stdio) /** @type {import('node:net').Socket} */ (stream)?.unref?.()
  return { number, stop: () => endChild(child) }
}

/** @param {import('node:stream').Readable} stream @returns {Promise<string>} */
function firstLine(stream) {
  return new Promise((resolve) => {
    let text = ''
    stream.setEncoding('utf8').on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(text.trim())
    })
  })
}
