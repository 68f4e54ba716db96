// Runs every check that needs no window (npm run check): unit tests, types, lint, format, unused
// code, who imports whom.
import { availableParallelism } from 'node:os'
import { runTool } from './children.mjs'
import { countOfOne, sum, tell } from './count.mjs'
import { asCommand, isStartedDirectly } from './project.mjs'
import { runUnitTests } from './unit-tests.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/** Of a failing step; whoever wants more runs that tool alone. */
const MOST_LINES = 150

const rooms = ['src-shared', 'src-main', 'src-renderer', 'src-cli', 'faults', 'e2e', 'scripts']

/** @typedef {{ name: string, run: (name: string) => Promise<Count & { output: string }> }} Step */

/** The slowest first, so that none is left for the end. @type {readonly Step[]} */
const steps = [
  { name: 'types', run: runCheck(['typescript', 'tsc'], ['-b']) },
  {
    name: 'imports',
    run: runCheck(
      ['dependency-cruiser', 'depcruise'],
      ['--config', '.dependency-cruiser.mjs', ...rooms],
    ),
  },
  { name: 'format', run: runCheck('prettier', ['--check', '--cache', '.']) },
  { name: 'unused code', run: runCheck('knip', []) },
  { name: 'lint', run: runCheck('oxlint', ['--type-aware']) },
]

/** @returns {Promise<Count & { unitTests: number }>} unitTests is how many of them ran */
export async function runChecks() {
  /** @type {Count[]} */
  const counts = []
  const waiting = [...steps]
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      counts.push(await runAndReport(step))
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  // By themselves: they use every core, and some of them measure time.
  const tests = await runAndReport({ name: 'unit tests', run: runUnitTests })
  return { ...sum([...counts, tests]), unitTests: tests.passed + tests.failed }
}

/** @param {Step} step @returns {Promise<Count>} */
async function runAndReport({ name, run }) {
  const began = performance.now()
  const { output, ...count } = await run(name).catch((error) => ({
    ...countOfOne(false, name),
    output: String(error),
  }))
  const { passed, failed } = count
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5)
  const result = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`
  console.log(`${failed === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${name}${result}`)
  if (failed > 0) console.log(shortened(output))
  return count
}

/** A tool says first what it does, or at the end what failed. @param {string} output */
function shortened(output) {
  const lines = output.trim().split('\n')
  if (lines.length <= MOST_LINES) return lines.join('\n')
  const atEnd = Math.round((MOST_LINES * 2) / 3)
  const left = lines.length - MOST_LINES
  return [
    ...lines.slice(0, MOST_LINES - atEnd),
    `… ${left} more lines …`,
    ...lines.slice(-atEnd),
  ].join('\n')
}

/**
 * @param {Parameters<typeof runTool>[0]} tool
 * @param {readonly string[]} args
 * @returns {Step['run']}
 */
function runCheck(tool, args) {
  return async (name) => {
    const { code, output } = await runTool(tool, args)
    return { ...countOfOne(code === 0, name), output }
  }
}

if (isStartedDirectly(import.meta)) {
  await asCommand(async () => tell(await runChecks()))
}
