// A library of invented factsheets, written by the product's own store, once for each seed and version.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'

const made = 'src-shared/testlands'

/**
 * The data folder of a library of `count` factsheets, made where there is none yet.
 * @param {number} count @param {number} seed
 */
export async function generatedLibrary(count, seed) {
  const folder = path.join(tmpdir(), `factsheets-bench-${count}-${seed}-${version()}`)
  if (existsSync(folder)) return folder
  const began = performance.now()
  const making = await mkdtemp(`${folder}.`)
  try {
    await fill(path.join(making, 'library'), count, seed)
    await rename(path.join(making, 'library'), folder)
  } catch (error) {
    // The same one is asked for twice at once where none is there yet.
    if (!existsSync(folder)) throw error
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`Wrote a library of ${count} factsheets in ${seconds} s`)
  return folder
}

/**
 * Leaves what this build leaves in a library when it ends, and the files in the system's cache.
 * @param {string} library @param {number} count
 */
export async function closedByThisBuild(library, count) {
  const { createHost } = await import(pathToFileURL(path.join(root, 'out/main/host.js')).href)
  const host = createHost({ data: library, ask: {} })
  const { value } = await host.reply('listFactsheets', {})
  await host.close()
  if (value?.summaries.length !== count) throw new Error(`${library} holds other factsheets`)
}

/** What the records are made of; a change here makes new ones. */
function version() {
  const hash = createHash('sha256')
  const sources = readdirSync(path.join(root, made)).map((name) => `${made}/${name}`)
  for (const file of [...sources, 'src-shared/factsheet/factsheet.ts', 'package.json'])
    hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** @param {string} folder @param {number} count @param {number} seed */
async function fill(folder, count, seed) {
  const { openLibrary } = await fromSource('src-main/store/library.ts')
  const { nodeFileSystem } = await fromSource('src-main/store/file-system.ts')
  const { testlands } = await fromSource(`${made}/testlands.ts`)
  let now = new Date(0)
  const library = openLibrary(folder, { fs: withoutSync(nodeFileSystem), clock: () => now })
  for (const { record, changedAt } of testlands(count, seed)) {
    // Factsheets are changed over years, and not in the order in which they are listed.
    now = changedAt
    await library.add(record)
  }
  await library.settled()
}

/** A power cut costs nothing here. @param {any} fs */
function withoutSync(fs) {
  return {
    ...fs,
    async open(/** @type {any[]} */ ...how) {
      const file = await fs.open(...how)
      file.sync = async () => {}
      return file
    },
  }
}
