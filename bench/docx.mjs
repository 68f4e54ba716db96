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
import { keep } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { tableOf } from './tables.mjs'

const mostMs = 500
/** Of the warm ones, which are short, in each round. */
const acts = 3

const office = 'LibreOffice, open and save'
const officeAgain = 'LibreOffice again'
const warm = 'ours, warm'

/** @typedef {Record<string, () => Promise<unknown>>} Candidates */

await asCommand(async () => {
  const how = wantedRounds({ full: 7, quick: 1 })
  await ensureOffice()
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-docx-'))
  try {
    const korea = path.join(root, 'resources/samples/republic-of-korea-2022.json')
    /** @param {string} name @param {string} file @param {Record<string, number>} values */
    const tableFor = async (name, file, values) => {
      const times = await measured(await candidatesFor(file, folder), how)
      return tableOf(`${name} as a Word file`, times, { floor: office, twin: officeAgain, values })
    }
    const tables = [await tableFor('the Korean sample', korea, { [warm]: mostMs })]
    if (!process.argv.includes('--quick')) {
      const longest = path.join(folder, 'longest.json')
      await writeLongest(longest)
      tables.push(await tableFor('the longest factsheet', longest, {}))
    }
    return await keep('docx', tables, { ...how, office: await officeVersion() })
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
  const makeAll = async () => {
    for (let act = 0; act < acts; act += 1) await make()
  }
  return {
    [office]: () => throughOffice(word),
    [officeAgain]: () => throughOffice(word),
    'LibreOffice, a file of one word': () => throughOffice(empty),
    'ours, the command line': () =>
      succeeding(process.execPath, [command, 'render', file, '--to', 'docx', '--out', out]),
    [warm]: makeAll,
    [`${warm} again`]: makeAll,
  }
}

/** The first round loads, compiles and makes a profile. @param {Candidates} candidates @param {{ rounds: number, seed: number }} how */
function measured(candidates, how) {
  return inRounds(Object.keys(candidates), how, async (name) => {
    const began = performance.now()
    await candidates[name]()
    return (performance.now() - began) / (name.startsWith(warm) ? acts : 1)
  })
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
