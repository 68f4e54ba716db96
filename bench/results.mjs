// Figures as tables: on the terminal, as JSON, and as a page with plots (bench/results).
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { interval, median, seeded } from './statistics.mjs'

const folder = path.join(import.meta.dirname, 'results')

/** @typedef {{ name: string, value: number, ratio: number, low: number, high: number, verdict: string, more?: string }} Line */
/** @typedef {{ name: string, is: number, atMost: number, holds: boolean }} Target `is` a ratio, or the value itself */
/** @typedef {{ title: string, unit: string, floor: string, lines: Line[], targets: Target[] }} Table */

/**
 * @typedef {object} About
 * @property {string} floor
 * @property {string} [twin] the floor once more: what differs between the two is noise
 * @property {string} [unit] milliseconds, where nothing is said
 * @property {Readonly<Record<string, number>>} [ratios] at most so many times the floor
 * @property {Readonly<Record<string, number>>} [values] at most so much
 * @property {Readonly<Record<string, string>>} [more] to be said of a line
 */

/**
 * Ratios are taken within a round. A difference counts only when the interval excludes 1 and it is larger than what
 * the floor differs from itself (`twin`).
 * @param {string} title @param {readonly Readonly<Record<string, number>>[]} rounds @param {About} about
 * @returns {Table}
 */
export function tableOf(
  title,
  rounds,
  { floor, twin, unit = 'ms', ratios = {}, values = {}, more = {} },
) {
  const random = seeded(1)
  const ratiosOf = (/** @type {string} */ name) => rounds.map((row) => row[name] / row[floor])
  const noise =
    twin === undefined
      ? 0
      : Math.max(...interval(ratiosOf(twin), random).map((each) => Math.abs(each - 1)))
  const lines = Object.keys(rounds[0] ?? {}).map((name) => {
    const ratio = median(ratiosOf(name))
    const [low, high] = interval(ratiosOf(name), random)
    const differs = (low > 1 || high < 1) && Math.abs(ratio - 1) > noise
    const verdict = !differs ? 'no difference' : ratio > 1 ? 'more' : 'less'
    const value = median(rounds.map((row) => row[name]))
    return { name, value, ratio, low, high, verdict, more: more[name] }
  })
  const targets = [...Object.entries(ratios), ...Object.entries(values)].map(([name, atMost]) => {
    const line = lines.find((each) => each.name === name)
    const is = (name in ratios ? line?.ratio : line?.value) ?? NaN
    return { name, is, atMost, holds: is <= atMost }
  })
  return { title, unit, floor, lines, targets }
}

/**
 * Prints them, and writes `bench/results/<date>-<name>.json`, `.md` and a plot for each.
 * @param {string} name @param {readonly Table[]} tables @param {object} about seed, runtime, rounds
 * @returns {Promise<number>} the exit code: whether every target holds
 */
export async function keep(name, tables, about) {
  const all = { ...about, ...machine() }
  const stem = `${today()}-${name}`
  await mkdir(folder, { recursive: true })
  for (const table of tables) {
    console.log(`\n${table.title}`)
    for (const line of table.lines) console.log(inTerminal(line, table))
    for (const target of table.targets) console.log(saidOf(target))
  }
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
 * One page and one file of the benches that have left their results today.
 * @param {readonly string[]} names
 */
export async function keepTogether(names) {
  /** @type {Record<string, any>} */
  const found = {}
  for (const name of names) {
    const text = await readFile(path.join(folder, `${today()}-${name}.json`), 'utf8').catch(
      () => '',
    )
    if (text) found[name] = JSON.parse(text)
  }
  const parts = Object.entries(found).map(([name, { tables, load, rounds }]) => {
    const about = [...(rounds ? [`${rounds} rounds`] : []), `load ${load.toFixed(1)} at the end`]
    return `\n# ${name}\n\n${about.join(', ')}\n${pageOf(`${today()}-${name}`, tables)}`
  })
  await writeFile(path.join(folder, `${today()}.json`), `${JSON.stringify(found, null, 2)}\n`)
  await writeFile(path.join(folder, `${today()}.md`), `${parts.join('\n').trim()}\n`)
  console.log(path.join(folder, `${today()}.md`))
}

const today = () => new Date().toISOString().slice(0, 10)

const machine = () => ({
  node: process.versions.node,
  platform: process.platform,
  cores: cpus().length,
  load: loadavg()[0],
})

const plotFile = (/** @type {string} */ stem, /** @type {number} */ at) => `${stem}-${at + 1}.svg`

/** @param {Line} line @param {Table} table */
function inTerminal({ name, value, ratio, low, high, verdict, more }, { unit, floor }) {
  const of = name === floor ? '' : `${low.toFixed(2)} to ${high.toFixed(2)}  ${verdict}`
  return `${name.padEnd(34)} ${value.toFixed(2).padStart(9)} ${unit} ${ratio.toFixed(2).padStart(7)}   ${of}${more ? `  ${more}` : ''}`
}

/** @param {Target} target */
const saidOf = ({ name, is, atMost, holds }) =>
  `${holds ? 'Holds' : 'FAILS'}: ${name}: ${is.toFixed(2)} of at most ${atMost}`

/** @param {string} stem @param {readonly Table[]} tables */
const pageOf = (stem, tables) =>
  tables
    .flatMap(({ title, unit, floor, lines, targets }, at) => [
      `\n## ${title}\n\n![${title}](${plotFile(stem, at)})\n`,
      `| | median ${unit} | ratio to ${floor} | 95 % interval | | |\n| --- | --- | --- | --- | --- | --- |`,
      ...lines.map(
        ({ name, value, ratio, low, high, verdict, more = '' }) =>
          `| ${name} | ${value.toFixed(2)} | ${ratio.toFixed(2)} | ${low.toFixed(2)} to ${high.toFixed(2)} | ${name === floor ? 'floor' : verdict} | ${more} |`,
      ),
      ...targets.map((target) => `\n${saidOf(target)}`),
    ])
    .join('\n')

/** A dot for each ratio, a line for its interval, a rule at 1. @param {Table} table */
function plotOf({ title, floor, lines }) {
  const [left, width, row, top] = [230, 400, 24, 40]
  const most = Math.max(...lines.map(({ high }) => high), 1) * 1.05
  const x = (/** @type {number} */ ratio) => (left + (ratio / most) * width).toFixed(1)
  const height = top + lines.length * row + 34
  const step = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].find((each) => most / each <= 8) ?? most / 4
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
  const bottom = top + lines.length * row
  const heading = `${title}: times ${floor}`
  const across = Math.max(720, heading.length * 8)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height}" viewBox="0 0 ${across} ${height}" font-family="sans-serif" font-size="12">
<rect width="${across}" height="${height}" fill="#fff"/>
<text x="10" y="20" font-size="14" font-weight="bold">${heading}</text>
${ticks.map((tick) => `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top}" y2="${bottom}" stroke="#ddd"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle" fill="#555">${tick}</text>`).join('\n')}
<line x1="${x(1)}" x2="${x(1)}" y1="${top}" y2="${bottom}" stroke="#555" stroke-dasharray="3 3"/>
${lines
  .map(({ name, ratio, low, high }, at) => {
    const y = top + at * row + row / 2
    return `<text x="${left - 10}" y="${y + 4}" text-anchor="end">${name}</text><line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="#1f5fa8" stroke-width="2"/><circle cx="${x(ratio)}" cy="${y}" r="4" fill="#1f5fa8"/><text x="${Number(x(high)) + 8}" y="${y + 4}" fill="#333">${ratio.toFixed(2)}</text>`
  })
  .join('\n')}
</svg>
`
}
