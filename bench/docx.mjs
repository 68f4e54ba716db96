// Measures how long a Word file takes from a warm process (npm run bench:docx): the Korean sample, which must take less than
// 500 ms, and the longest factsheet there is to expect.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asCommand, root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { writeLongest } from './longest.mjs'

const mostMs = 500
const rounds = 15

await asCommand(async () => {
  const { docxOf } = await fromSource('src-main/documents/docx/docx.ts')
  const { documentOf } = await fromSource('src-shared/document/document.ts')
  const { readDocument } = await fromSource('src-shared/exchange/read-document.ts')
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-docx-'))
  const longest = path.join(folder, 'longest.json')
  await writeLongest(longest)
  const korea = path.join(root, 'resources/samples/republic-of-korea-2022.json')

  /** @param {string} name @param {string} file */
  const measure = async (name, file) => {
    const read = readDocument(await readFile(file))
    if (!read.ok) throw new Error(read.message)
    const times = []
    let bytes = 0
    for (let round = 0; round <= rounds; round += 1) {
      const began = performance.now()
      bytes = (await docxOf(documentOf(read.value.record))).length
      // The first one loads and compiles.
      if (round > 0) times.push(performance.now() - began)
    }
    const sorted = times.toSorted((one, other) => one - other)
    const median = sorted[Math.floor(sorted.length / 2)] ?? NaN
    const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)]
    console.log(
      `${name}: median ${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}), ${(bytes / 1024).toFixed(0)} KB`,
    )
    return median
  }
  const median = await measure('Korea', korea)
  await measure('Longest', longest)
  await rm(folder, { recursive: true })
  if (median < mostMs) return 0
  console.log(`Over ${mostMs} ms`)
  return 1
})
