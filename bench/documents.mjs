// Measures PDFs from a warm app (npm run bench:documents): the Korean sample, which must take less than 2 s, and 56
// factsheets in a row, which must not take more memory at their end than at their beginning.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from '../scripts/children.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { keep } from './results.mjs'
import { tableOf } from './tables.mjs'

const mostMs = 2000
const countries = 56
/** Of the first ten after the warm-up, which what a browser keeps for itself has filled. */
const mostGrowth = 1.15

await asCommand(async () => {
  const { documentOf } = await fromSource('src-shared/document/document.ts')
  const { readDocument } = await fromSource('src-shared/exchange/read-document.ts')
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-documents-'))
  try {
    const sample = path.join(root, 'resources/samples/republic-of-korea-2022.json')
    const read = readDocument(await readFile(sample))
    if (!read.ok) throw new Error(read.message)
    const first = path.join(folder, '000.document.json')
    await writeFile(first, JSON.stringify(documentOf(read.value.record)))
    for (let each = 1; each <= countries; each += 1) {
      await cp(first, path.join(folder, `${String(each).padStart(3, '0')}.document.json`))
    }
    const { code, output } = await run(process.execPath, [
      path.join(root, 'scripts/print-documents.mjs'),
      folder,
    ])
    if (code !== 0) throw new Error(output)
    const printed = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => /** @type {{ ms: number, megabytes: number }} */ (JSON.parse(line)))
    const [cold, ...warm] = printed
    if (warm.length !== countries) throw new Error(`${warm.length} of ${countries} were printed`)
    const korea = 'the Korean sample'
    const [first10, last10] = ['the first ten', 'the last ten']
    const tables = [
      tableOf(
        'a PDF from a warm app',
        warm.map(({ ms }) => ({ [korea]: ms })),
        { values: { [korea]: mostMs }, more: { [korea]: `${cold?.ms} ms the first time` } },
      ),
      tableOf(
        `memory of all processes while ${countries} are printed`,
        warm.slice(0, 10).map(({ megabytes }, at) => ({
          [first10]: megabytes,
          [last10]: warm[countries - 10 + at]?.megabytes ?? NaN,
        })),
        { floor: first10, unit: 'MB', ratios: { [last10]: mostGrowth } },
      ),
    ]
    return await keep('documents', tables, { documents: countries })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
