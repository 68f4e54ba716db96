// Tables as lines of a terminal, as Markdown, and as plots.

/** @typedef {import('./tables.mjs').Line} Line @typedef {import('./tables.mjs').Table} Table */

/** @param {Table} table */
export const inTerminal = ({ title, unit, floor, lines, targets, notes }) =>
  [
    `\n${title}`,
    ...lines.map(({ name, value, ratio, low, high, verdict, more }) => {
      const of = name === floor ? '' : `${low.toFixed(2)} to ${high.toFixed(2)}  ${verdict}`
      const times = (ratio?.toFixed(2) ?? '').padStart(7)
      return `${name.padEnd(34)} ${value.toFixed(2).padStart(9)} ${unit} ${times}   ${of}${more ? `  ${more}` : ''}`
    }),
    ...targets.map(saidOf),
    ...notes,
  ].join('\n')

/** @param {import('./tables.mjs').Target} target */
export const saidOf = ({ name, is, atMost, holds }) =>
  `${holds ? 'holds' : 'MISSES'} ${atMost}: ${figure(is)} (${name})`

/** As many places as tell something. @param {number} value */
export const figure = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0))

/** @param {string} stem of the files @param {readonly Table[]} tables */
export const pageOf = (stem, tables) =>
  tables
    .flatMap(({ title, unit, floor, lines, targets, notes }, at) => [
      `\n## ${title}\n\n![${title}](${plotFile(stem, at)})\n`,
      floor === undefined
        ? `| | median ${unit} | 95 % interval | |\n| --- | --- | --- | --- |`
        : `| | median ${unit} | ratio to ${floor} | 95 % interval | | |\n| --- | --- | --- | --- | --- | --- |`,
      ...lines.map(({ name, value, ratio, low, high, verdict, more = '' }) => {
        const figures = ratio === undefined ? [value] : [value, ratio]
        const cells = figures.map((each) => each.toFixed(2))
        if (ratio !== undefined) more = `${name === floor ? 'floor' : verdict} | ${more}`
        return `| ${name} | ${cells.join(' | ')} | ${low.toFixed(2)} to ${high.toFixed(2)} | ${more} |`
      }),
      ...targets.map((target) => `\n${saidOf(target)}`),
      ...notes.map((note) => `\n${note}`),
    ])
    .join('\n')

export const plotFile = (/** @type {string} */ stem, /** @type {number} */ at) =>
  `${stem}-${at + 1}.svg`

/** A dot for each ratio, a line for its interval, a rule at 1; of values where there is no floor. @param {Table} table */
export function plotOf({ title, unit, floor, lines }) {
  const [left, width, row, top] = [230, 400, 24, 40]
  const most = Math.max(...lines.map(({ high }) => high), floor === undefined ? 0 : 1) * 1.05 || 1
  const x = (/** @type {number} */ at) => (left + (at / most) * width).toFixed(1)
  const height = top + lines.length * row + 34
  const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  const step = steps.find((each) => most / each <= 8) ?? most / 4
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
  const bottom = top + lines.length * row
  const heading = floor === undefined ? `${title}, ${unit}` : `${title}: times ${floor}`
  const across = Math.max(720, heading.length * 8)
  const rule =
    floor === undefined
      ? ''
      : `<line x1="${x(1)}" x2="${x(1)}" y1="${top}" y2="${bottom}" stroke="#555" stroke-dasharray="3 3"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height}" viewBox="0 0 ${across} ${height}" font-family="sans-serif" font-size="12">
<rect width="${across}" height="${height}" fill="#fff"/>
<text x="10" y="20" font-size="14" font-weight="bold">${heading}</text>
${ticks.map((tick) => `<line x1="${x(tick)}" x2="${x(tick)}" y1="${top}" y2="${bottom}" stroke="#ddd"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle" fill="#555">${tick}</text>`).join('\n')}
${rule}
${lines
  .map(({ name, value, ratio = value, low, high }, at) => {
    const y = top + at * row + row / 2
    return `<text x="${left - 10}" y="${y + 4}" text-anchor="end">${name}</text><line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="#1f5fa8" stroke-width="2"/><circle cx="${x(ratio)}" cy="${y}" r="4" fill="#1f5fa8"/><text x="${Number(x(high)) + 8}" y="${y + 4}" fill="#333">${figure(ratio)}</text>`
  })
  .join('\n')}
</svg>
`
}
