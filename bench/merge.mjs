// Measures the three-way merge of the largest factsheet there has to be, 60 policies and 300 sources, changed on both
// sides in every policy (npm run bench:merge): it must take less than 100 ms the first time, as in a window in which
// nobody has merged before. A merge that the runtime has got used to is said beside.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { asCommand, root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { writeLarge } from './large.mjs'
import { keep } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

const mostMs = 100

await asCommand(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-merge-'))
  try {
    const base = await largeRecord(folder)
    const product = await bundled(folder)
    const how = wantedRounds({ full: 15, quick: 5 })
    const runs = await inRounds(['ours', 'ours again'], how, () => inFreshRuntime(product, base))
    const [first, tenth] = ['the first', 'the tenth']
    const table = tableOf(
      `a merge of two factsheets of ${base.policies.length} policies, ms of the thread that merges`,
      runs.map(({ ours, 'ours again': again }) => ({
        [first]: ours?.ms[0] ?? NaN,
        [`${first} again`]: again?.ms[0] ?? NaN,
        [tenth]: ours?.ms.at(-1) ?? NaN,
      })),
      { floor: first, twin: `${first} again`, values: { [first]: mostMs } },
    )
    return await keep('merge', [table], how)
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
