// Runs every check that needs no window (npm run check): unit tests, types, lint, format, unused
// code, who imports whom.
import { availableParallelism } from 'node:os'
import { runTool } from './children.mjs'
import { asCommand, isStartedDirectly } from './project.mjs'
import { runUnitTests } from './unit-tests.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** Of a failing step; whoever wants more runs that tool alone. */
const MOST_LINES = 150

const rooms = ['src-shared', 'src-main', 'src-renderer', 'src-cli', 'faults', 'e2e', 'scripts']

/** @typedef {{ name: string, run: () => Promise<Count & { output: string }> }} Step */

/** The slowest first, so that none is left for the end. @type {readonly Step[]} */
const steps = [
  { name: 'types', run: () => runCheck(['typescript', 'tsc'], ['-b']) },
  {
    name: 'imports',
    run: () =>
      runCheck(
        ['dependency-cruiser', 'depcruise'],
        ['--config', '.dependency-cruiser.mjs', ...rooms],
      ),
  },
  { name: 'format', run: () => runCheck('prettier', ['--check', '--cache', '.']) },
  { name: 'unused code', run: () => runCheck('knip', []) },
  { name: 'lint', run: () => runCheck('oxlint', ['--type-aware']) },
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
  const sum = (/** @type {keyof Count} */ key) =>
    counts.reduce((total, count) => total + count[key], tests[key])
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    unitTests: tests.passed + tests.failed,
  }
}

/** @param {Step} step @returns {Promise<Count>} */
async function runAndReport({ name, run }) {
  const began = performance.now()
  const { passed, failed, output } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error),
  }))
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5)
  const result = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`
  console.log(`${failed === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${name}${result}`)
  if (failed > 0) console.log(beginningOf(output))
  return { passed, failed }
}

/** @param {string} output */
function beginningOf(output) {
  const lines = output.trim().split('\n')
  const rest = lines.length - MOST_LINES
  return lines
    .slice(0, MOST_LINES)
    .concat(rest > 0 ? `… and ${rest} more lines` : [])
    .join('\n')
}

/** @param {Parameters<typeof runTool>[0]} tool @param {readonly string[]} args */
async function runCheck(tool, args) {
  const { code, output } = await runTool(tool, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

if (isStartedDirectly(import.meta)) {
  await asCommand(async () => {
    const { passed, failed } = await runChecks()
    console.log(`${passed} passed, ${failed} failed`)
    return failed === 0 ? 0 : 1
  })
}
