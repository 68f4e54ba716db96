// Measures the three-way merge of the largest factsheet there has to be, 60 policies and 300 sources, changed on both
// sides in every policy (npm run bench:merge): it must take less than 100 ms the first time, as in a window in which
// nobody has merged before. A merge that the runtime has got used to is said beside.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { asCommand, root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { writeLarge } from './large.mjs'
import { wantedRounds } from './rounds.mjs'
import { median } from './statistics.mjs'

const mostMs = 100

await asCommand(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-merge-'))
  try {
    const base = await largeRecord(folder)
    const product = await bundled(folder)
    const runs = []
    const rounds = wantedRounds({ full: 15, quick: 5 })
    while (runs.length < rounds) runs.push(await inFreshRuntime(product, base))
    const first = runs.map(({ ms }) => ms[0] ?? NaN)
    const last = runs.map(({ ms }) => ms.at(-1) ?? NaN)
    const [least, most] = [Math.min(...first), Math.max(...first)].map(Math.round)
    console.log(
      `${base.policies.length} policies, ${rounds} runtimes: the first merge takes ${Math.round(median(first))} ms of the thread that merges (${least} to ${most}), the tenth ${Math.round(median(last))} ms`,
    )
    console.log(`Load ${loadavg()[0]?.toFixed(1)}`)
    return median(first) < mostMs ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** @param {string} folder @returns {Promise<any>} */
async function largeRecord(folder) {
  const { readDocument } = await fromSource('src-shared/exchange/read-document.ts')
  const file = path.join(folder, 'large.json')
  await writeLarge(file)
  const read = readDocument(await readFile(file))
  if (!read.ok) throw new Error(read.message)
  return read.value.record
}

/** The rules of merging, built as they are for the window. @param {string} folder @returns {Promise<string>} their file */
async function bundled(folder) {
  const entry = path.join(root, 'src-shared/merge/merge-factsheets.ts')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry, formats: ['es'], fileName: () => 'merge.mjs' },
      outDir: folder,
      emptyOutDir: false,
    },
  })
  return path.join(folder, 'merge.mjs')
}

/** @param {string} product @param {any} base @returns {Promise<{ ms: number[] }>} */
function inFreshRuntime(product, base) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('merge-here.mjs', import.meta.url), {
      workerData: { product, base },
    })
    worker.once('message', resolve).once('error', reject)
  })
}
