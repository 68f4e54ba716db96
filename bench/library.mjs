// A library of invented factsheets, written by the product's own store, once for each seed and version.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../scripts/project.mjs'
import { seeded } from './statistics.mjs'
import { filled, makerOf } from './testland.mjs'

/** So many are written at the same time. */
const handful = 32
const codes = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF', 'XG', 'XH', 'XI', 'XJ', 'XL', 'XM']

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
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`Wrote a library of ${count} factsheets in ${seconds} s`)
  return folder
}

/** What the records are made of; a change here makes new ones. */
function version() {
  const hash = createHash('sha256')
  for (const file of ['bench/testland.mjs', 'src-shared/factsheet/factsheet.ts', 'package.json'])
    hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** @param {string} folder @param {number} count @param {number} seed */
async function fill(folder, count, seed) {
  const { openLibrary } = await product('src-main/store/library.ts')
  const { nodeFileSystem } = await product('src-main/store/file-system.ts')
  const { beginFactsheet } = await product('src-shared/factsheet/begin.ts')
  const { beginPolicy } = await product('src-shared/factsheet/policy.ts')
  const { currentCodebook } = await product('src-shared/codebook/editions.ts')
  const { codebookHash } = await product('src-shared/factsheet/content-sha.ts')
  const maker = makerOf(seeded(seed))
  const library = openLibrary(folder, {
    fs: withoutSync(nodeFileSystem),
    // Factsheets are changed over years, and not in the order in which they are listed.
    clock: () => new Date(Date.UTC(2022, 0, 1) + maker.upTo(3 * 365 * 24 * 3600) * 1000),
    newId: maker.id,
  })
  const add = () => {
    const code = maker.one(codes)
    const begun = beginFactsheet(
      {
        id: maker.id(),
        code,
        name: `Testland ${code.at(-1)} ${1 + maker.upTo(900)}`,
        edition: 2010 + maker.upTo(15),
      },
      currentCodebook,
      codebookHash(currentCodebook),
    )
    return library.add(filled(begun, beginPolicy, maker))
  }
  for (let made = 0; made < count; made += handful) {
    await Promise.all(Array.from({ length: Math.min(handful, count - made) }, add))
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

/** @param {string} file @returns {Promise<any>} a module of the product's sources */
const product = async (file) => (await runnerImport(path.join(root, file))).module
