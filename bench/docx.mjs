// How long a Word file takes: the Korean sample from a warm process, which must take less than 500 ms, and from the
// command line, beside LibreOffice opening and saving that same file (npm run bench:docx [-- --quick | --rounds=N]).
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../scripts/children.mjs'
import { ensureOffice } from '../scripts/office.mjs'
import { asCommand, root } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { writeLongest } from './longest.mjs'
import { keep, tableOf } from './results.mjs'
import { wantedRounds } from './rounds.mjs'
import { seeded, shuffled } from './statistics.mjs'

const mostMs = 500
/** Of the warm ones, which are short, in each round. */
const acts = 3

const office = 'LibreOffice, open and save'
const officeAgain = 'LibreOffice again'
const warm = 'ours, warm'

/** @typedef {Record<string, () => Promise<unknown>>} Candidates */

await asCommand(async () => {
  const rounds = wantedRounds({ full: 9, quick: 2 })
  await ensureOffice()
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-docx-'))
  try {
    const seed = Date.now()
    const korea = path.join(root, 'resources/samples/republic-of-korea-2022.json')
    /** @param {string} name @param {string} file @param {Record<string, number>} values */
    const tableFor = async (name, file, values) => {
      const times = await measured(await candidatesFor(file, folder), rounds, seeded(seed))
      return tableOf(`${name} as a Word file`, times, { floor: office, twin: officeAgain, values })
    }
    const tables = [await tableFor('the Korean sample', korea, { [warm]: mostMs })]
    if (!process.argv.includes('--quick')) {
      const longest = path.join(folder, 'longest.json')
      await writeLongest(longest)
      tables.push(await tableFor('the longest factsheet', longest, {}))
    }
    return await keep('docx', tables, { seed, rounds, office: await officeVersion() })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** @param {string} file @param {string} folder @returns {Promise<Candidates>} */
async function candidatesFor(file, folder) {
  const { docxOf } = await fromSource('src-main/documents/docx/docx.ts')
  const { documentOf } = await fromSource('src-shared/document/document.ts')
  const { readDocument } = await fromSource('src-shared/exchange/read-document.ts')
  const read = readDocument(await readFile(file))
  if (!read.ok) throw new Error(read.message)
  const make = () => docxOf(documentOf(read.value.record))
  const word = path.join(folder, `${path.basename(file, '.json')}.docx`)
  await writeFile(word, await make())
  const empty = path.join(folder, 'empty.txt')
  await writeFile(empty, 'Empty')
  const out = path.join(folder, 'out')
  const profile = pathToFileURL(path.join(folder, 'office')).href
  const throughOffice = (/** @type {string} */ given) =>
    succeeding('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      out,
      given,
    ])
  const command = path.join(root, 'scripts/factsheets.mjs')
  return {
    [office]: () => throughOffice(word),
    [officeAgain]: () => throughOffice(word),
    'LibreOffice, a file of one word': () => throughOffice(empty),
    'ours, the command line': () =>
      succeeding(process.execPath, [command, 'render', file, '--to', 'docx', '--out', out]),
    async [warm]() {
      for (let act = 0; act < acts; act += 1) await make()
    },
  }
}

/** @param {Candidates} candidates @param {number} rounds @param {() => number} random */
async function measured(candidates, rounds, random) {
  const names = Object.keys(candidates)
  /** @type {Record<string, number>[]} */
  const times = []
  // The first round loads, compiles and makes a profile, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const row = Object.fromEntries(names.map((name) => [name, NaN]))
    for (const name of shuffled(names, random)) {
      const began = performance.now()
      await candidates[name]()
      row[name] = (performance.now() - began) / (name === warm ? acts : 1)
    }
    if (round > 0) times.push(row)
  }
  return times
}

/** @param {string} command @param {readonly string[]} args */
async function succeeding(command, args) {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`)
  return output
}

async function officeVersion() {
  return (await succeeding('soffice', ['--version'])).trim().split(' ').slice(0, 2).join(' ')
}
