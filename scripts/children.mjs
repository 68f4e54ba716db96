// Starts child processes that never outlive us: whatever ends this process ends them as well.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { commandFile, root } from './project.mjs'

/** How long a child may take to end on its own before it is killed. */
const GRACE_MS = 5000

/** @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set()
const onWindows = process.platform === 'win32'

/**
 * Each child leads a process group of its own, so that its children end with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
  watchForOurEnd()
  const child = spawn(command, args, {
    cwd: root,
    detached: !onWindows,
    windowsHide: true,
    ...options,
  })
  alive.add(child)
  const gone = () => alive.delete(child)
  child.once('exit', gone).once('error', gone)
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, as shells count
 */
export async function exitCode(child) {
  const [code, signal] = await once(child, 'close')
  return code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]
}

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function run(command, args, options = {}) {
  const began = performance.now()
  const child = startChild(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text))
  }
  const code = await exitCode(child)
  return { code, output, seconds: (performance.now() - began) / 1000 }
}

/**
 * The same for a command of an installed package.
 * @param {string | readonly [packageName: string, command: string]} tool
 * @param {readonly string[]} args
 */
export function runTool(tool, args) {
  const [packageName, command] = typeof tool === 'string' ? [tool, tool] : tool
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  return run(process.execPath, [commandFile(packageName, command), ...args], {
    env: { ...env, ...colour },
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (onWindows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended in the meantime.
  }
}

let watching = false
function watchForOurEnd() {
  if (watching) return
  watching = true
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void endWith(signal))
  }
  // Nothing left to do but children we did not wait for. Waiting for their end, rather than just
  // killing them on exit, leaves no zombie where process 1 does not reap (most containers).
  process.on('beforeExit', () => void Promise.all([...alive].map((child) => endChild(child))))
  process.on('exit', () => alive.forEach((child) => signalGroup(child, 'SIGKILL')))
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export async function endChild(child, signal = 'SIGTERM') {
  if (!alive.has(child)) return
  child.ref()
  const gone = once(child, 'exit')
  signalGroup(child, signal)
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
  await gone
  clearTimeout(timer)
}

let ending = false
/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal a second one ends everything at once */
async function endWith(signal) {
  const code = 128 + constants.signals[signal]
  if (ending) process.exit(code)
  ending = true
  // The last one first: what shows windows has to end before its display. And by SIGINT, because
  // Playwright closes what it launched on that signal only.
  for (const child of [...alive].toReversed()) await endChild(child, 'SIGINT')
  process.exit(code)
}
