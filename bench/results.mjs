// Figures as tables: on the terminal, as JSON, and as a page with plots (bench/results).
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { interval, median, seeded } from './statistics.mjs'

const folder = path.join(import.meta.dirname, 'results')

/** @typedef {{ name: string, ms: number, ratio: number, low: number, high: number, verdict: string }} Line */
/** @typedef {{ title: string, floor: string, lines: Line[] }} Table */

/**
 * Ratios are taken within a round. A difference counts only when the interval excludes 1 and it is larger than what
 * the floor differs from itself (`twin`).
 * @param {string} title @param {Record<string, number>[]} rounds @param {{ floor: string, twin: string }} of
 * @returns {Table}
 */
export function tableOf(title, rounds, { floor, twin }) {
  const random = seeded(1)
  const ratiosOf = (/** @type {string} */ name) => rounds.map((row) => row[name] / row[floor])
  const noise = Math.max(...interval(ratiosOf(twin), random).map((each) => Math.abs(each - 1)))
  const lines = Object.keys(rounds[0] ?? {}).map((name) => {
    const ratio = median(ratiosOf(name))
    const [low, high] = interval(ratiosOf(name), random)
    const differs = (low > 1 || high < 1) && Math.abs(ratio - 1) > noise
    const verdict = !differs ? 'no difference' : ratio > 1 ? 'slower' : 'faster'
    return { name, ms: median(rounds.map((row) => row[name])), ratio, low, high, verdict }
  })
  return { title, floor, lines }
}

/**
 * Prints them, and writes `bench/results/<date>-<name>.json`, `.md` and a plot for each.
 * @param {string} name @param {readonly Table[]} tables @param {object} about seed, runtime, rounds
 */
export async function keep(name, tables, about) {
  const all = {
    ...about,
    node: process.versions.node,
    platform: process.platform,
    cores: cpus().length,
    load: loadavg()[0],
  }
  const stem = `${new Date().toISOString().slice(0, 10)}-${name}`
  await mkdir(folder, { recursive: true })
  await writeFile(
    path.join(folder, `${stem}.json`),
    `${JSON.stringify({ ...all, tables }, null, 2)}\n`,
  )
  const parts = [
    `# ${stem}\n`,
    Object.entries(all)
      .map(([key, value]) => `- ${key}: ${value}`)
      .join('\n'),
  ]
  for (const [at, table] of tables.entries()) {
    console.log(`\n${table.title}`)
    for (const { name: who, ms, ratio, low, high, verdict } of table.lines) {
      console.log(
        `${who.padEnd(20)} ${ms.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)}   ${low.toFixed(2)} to ${high.toFixed(2)}  ${who === table.floor ? '' : verdict}`,
      )
    }
    const plot = `${stem}-${at + 1}.svg`
    await writeFile(path.join(folder, plot), plotOf(table))
    parts.push(
      `\n## ${table.title}\n\n![${table.title}](${plot})\n`,
      `| | median ms | ratio to ${table.floor} | 95 % interval | |\n| --- | --- | --- | --- | --- |`,
      ...table.lines.map(
        ({ name: who, ms, ratio, low, high, verdict }) =>
          `| ${who} | ${ms.toFixed(2)} | ${ratio.toFixed(2)} | ${low.toFixed(2)} to ${high.toFixed(2)} | ${who === table.floor ? 'floor' : verdict} |`,
      ),
    )
  }
  await writeFile(path.join(folder, `${stem}.md`), `${parts.join('\n')}\n`)
  console.log(
    `\n${Object.entries(all)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}\n${path.join(folder, `${stem}.md`)}`,
  )
}

/** A dot for each ratio, a line for its interval, a rule at 1. @param {Table} table */
function plotOf({ title, floor, lines }) {
  const [left, width, row, top] = [150, 480, 24, 40]
  const most = Math.max(...lines.map(({ high }) => high), 1) * 1.05
  const x = (/** @type {number} */ ratio) => (left + (ratio / most) * width).toFixed(1)
  const height = top + lines.length * row + 34
  const step = [0.25, 0.5, 1, 2, 5, 10, 20].find((each) => most / each <= 8) ?? 50
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
  const bottom = top + lines.length * row
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${height}" viewBox="0 0 720 ${height}" font-family="sans-serif" font-size="12">
<rect width="720" height="${height}" fill="#fff"/>
<text x="10" y="20" font-size="14" font-weight="bold">${title}: times ${floor}</text>
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
