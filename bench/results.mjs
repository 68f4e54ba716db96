// What a bench leaves behind (bench/results): a file of JSON, a page with plots, and one page of all that were run in a day.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, release } from 'node:os'
import path from 'node:path'
import { root } from '../scripts/project.mjs'
import { figure, inTerminal, pageOf, plotFile, plotOf } from './pages.mjs'

const folder = path.join(import.meta.dirname, 'results')
/** Before anything was measured, or built for it. */
const loadBefore = loadavg()[0]

/** @typedef {import('./tables.mjs').Table} Table */

/**
 * Prints them, and writes `bench/results/<date>-<name>.json`, `.md` and a plot for each.
 * @param {string} name @param {readonly Table[]} tables @param {object} about seed, runtime, rounds
 * @returns {Promise<number>} the exit code: whether every target holds
 */
export async function keep(name, tables, about) {
  const ended = {
    seconds: Math.round(performance.now() / 1000),
    endedAt: new Date().toISOString(),
  }
  const all = { ...about, ...(await machine()), ...ended }
  const stem = `${today()}-${name}`
  await mkdir(folder, { recursive: true })
  for (const table of tables) console.log(inTerminal(table))
  await writeFile(
    path.join(folder, `${stem}.json`),
    `${JSON.stringify({ ...all, tables }, null, 2)}\n`,
  )
  for (const [at, table] of tables.entries())
    await writeFile(path.join(folder, plotFile(stem, at)), plotOf(table))
  const head = Object.entries(all).map(([key, value]) => `- ${key}: ${value}`)
  await writeFile(
    path.join(folder, `${stem}.md`),
    `# ${stem}\n\n${head.join('\n')}\n${pageOf(stem, tables)}\n`,
  )
  const said = Object.entries(all).map(([key, value]) => `${key} ${value}`)
  console.log(`\n${said.join(', ')}\n${path.join(folder, `${stem}.md`)}`)
  return tables.every(({ targets }) => targets.every(({ holds }) => holds)) ? 0 : 1
}

/**
 * One page and one file of the benches that have left their results today, and a page with what is wanted and what is.
 * @param {readonly string[]} names
 * @returns {Promise<Readonly<Record<string, { tables: readonly Table[], endedAt: string }>>>} what was found
 */
export async function keepTogether(names) {
  /** @type {Record<string, any>} */
  const found = {}
  for (const name of names) {
    const file = path.join(folder, `${today()}-${name}.json`)
    const text = await readFile(file, 'utf8').catch(() => '')
    if (text) found[name] = JSON.parse(text)
  }
  const parts = Object.entries(found).map(
    ([name, { tables, loadBefore: before, load, rounds }]) => {
      const about = [
        ...(rounds ? [countOf(rounds)] : []),
        `load ${before.toFixed(1)} before and ${load.toFixed(1)} after`,
      ]
      return `\n# ${name}\n\n${about.join(', ')}\n${pageOf(`${today()}-${name}`, tables)}`
    },
  )
  const summary = summaryOf(found)
  await writeFile(path.join(folder, `${today()}.json`), `${JSON.stringify(found, null, 2)}\n`)
  await writeFile(
    path.join(folder, `${today()}.md`),
    `# What is wanted, and what is\n\n${summary}\n${parts.join('\n')}\n`,
  )
  await writeFile(
    path.join(folder, 'README.md'),
    `# What is wanted, and what is\n\nWritten by \`npm run bench\` on ${today()}; every table, with its floors, intervals and plots: [${today()}.md](${today()}.md).\n\n${summary}\n`,
  )
  console.log(path.join(folder, `${today()}.md`))
  return found
}

/** A line for each target. @param {Readonly<Record<string, any>>} found */
function summaryOf(found) {
  const rows = Object.entries(found).flatMap(([name, { tables, rounds, load }]) =>
    tables.flatMap((/** @type {Table} */ { title, targets }) =>
      targets.map(
        (target) =>
          `| ${name} | ${title}: ${target.name} | ${target.atMost} | ${figure(target.is)} | ${target.holds ? 'holds' : '**misses**'} | ${rounds ?? ''} | ${load.toFixed(1)} |`,
      ),
    ),
  )
  return [
    '| bench | what | wanted, at most | is | | rounds | load |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const countOf = (/** @type {number} */ rounds) => (rounds === 1 ? '1 round' : `${rounds} rounds`)

const today = () => new Date().toISOString().slice(0, 10)

async function machine() {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  return {
    product: version,
    node: process.versions.node,
    system: `${process.platform} ${release()}`,
    cores: `${cpus().length} of ${cpus()[0]?.model}`,
    loadBefore,
    load: loadavg()[0],
  }
}

/** Those installed in a folder beside the benches, as they are written there. @param {string} beside */
export async function versionsIn(beside) {
  const file = path.join(import.meta.dirname, beside, 'package.json')
  const { dependencies } = JSON.parse(await readFile(file, 'utf8'))
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}
