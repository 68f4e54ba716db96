// Fetches Electron the official way, by the install.js of its npm package; ELECTRON_MIRROR and
// its other settings count.
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCode, signalGroup, startChild } from './children.mjs'
import { packageFolder } from './project.mjs'

/** How long the first byte and every next one may take; some networks just never answer. */
const FIRST_BYTE_MS = 20_000
const NEXT_BYTE_MS = 60_000

/**
 * install.js unpacks beside itself and can be interrupted half-way, so it runs in a copy.
 * @type {import('./electron-runtime.mjs').Unpack}
 */
export async function unpackOfficialElectron(staging) {
  const electron = packageFolder('electron')
  for (const file of ['install.js', 'package.json', 'checksums.json']) {
    await copyFile(path.join(electron, file), path.join(staging, file))
  }
  const downloads = path.join(staging, 'downloads')
  await mkdir(downloads)
  const bytes = await bytesIn(staging)
  const installer = startChild(process.execPath, ['install.js'], {
    cwd: staging,
    env: { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  installer.stderr?.setEncoding('utf8').on('data', (text) => (errors += text))
  void killWhenIdle(installer, staging, bytes)
  const code = await exitCode(installer)
  if (code === 0) return
  const reason = /^.*Error\b.*$/m.exec(errors)?.[0] ?? 'nothing arrives'
  throw new Error(`the official download: ${reason}`)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} folder where a working child writes
 * @param {number} atFirst how many bytes are there already
 */
async function killWhenIdle(child, folder, atFirst) {
  let bytes = atFirst
  let changed = performance.now()
  while (child.exitCode === null && child.signalCode === null) {
    await sleep(1000, undefined, { ref: false })
    const now = await bytesIn(folder)
    if (now !== bytes) changed = performance.now()
    bytes = now
    const patience = bytes === atFirst ? FIRST_BYTE_MS : NEXT_BYTE_MS
    if (performance.now() - changed > patience) signalGroup(child, 'SIGKILL')
  }
}

/** @param {string} folder */
async function bytesIn(folder) {
  // Files move while we look, and the folder is gone in the end.
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = names.map(async (name) => {
    const found = await stat(path.join(folder, name)).catch(() => undefined)
    return found?.size ?? 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
