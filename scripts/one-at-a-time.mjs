// Lets only one process at a time do a piece of work, such as writing the same output folder.
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { packageFolder } from './project.mjs'

const folder = packageFolder('.factsheet-editor')

/** After this long a lock is taken for a leftover whose process number somebody else now has. */
const LEFTOVER_MS = 15 * 60_000

/**
 * @template T
 * @param {string} work what is done, as in "waiting for the …"
 * @param {() => Promise<T>} doIt
 * @returns {Promise<T>}
 */
export async function oneAtATime(work, doIt) {
  await mkdir(folder, { recursive: true })
  const lock = path.join(folder, `${work.replaceAll(' ', '-')}.lock`)
  const own = `${lock}.${process.pid}`
  await writeFile(own, String(process.pid))
  try {
    await take(lock, own, work)
  } finally {
    await rm(own, { force: true })
  }
  try {
    return await doIt()
  } finally {
    if ((await holderOf(lock)) === process.pid) await rm(lock, { force: true })
  }
}

/** @param {string} lock @param {string} own @param {string} work */
async function take(lock, own, work) {
  const began = performance.now()
  let said = false
  // A link appears with its content in one step; a file opened for writing is empty at first.
  while (!(await linked(own, lock))) {
    const holder = await holderOf(lock)
    if (holder === undefined || holder === process.pid) await rm(lock, { force: true })
    if (!said && performance.now() - began > 2000) {
      console.error(`Waiting for the ${work} by process ${holder} (${lock})`)
      said = true
    }
    await sleep(100)
  }
}

/** @param {string} from @param {string} to */
async function linked(from, to) {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} lock @returns the process that holds it, if it still runs */
async function holderOf(lock) {
  try {
    const { mtimeMs } = await stat(lock)
    const pid = Number(await readFile(lock, 'utf8'))
    return isAlive(pid) && Date.now() - mtimeMs < LEFTOVER_MS ? pid : undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
