// Counts what a test runner has written into its JSON report, and does not believe a runner that
// failed but counts no failure: it crashed.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countOfOne, sum } from './count.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/**
 * @template {{ code: number }} Result
 * @param {string} name of the runner
 * @param {(reportFile: string) => Promise<Result>} runner
 * @param {(report: any) => Count} count
 * @returns {Promise<Result & Count>}
 */
export async function readReport(name, runner, count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'test-report-'))
  try {
    const file = path.join(folder, 'report.json')
    const result = await runner(file)
    const counted = await readFile(file, 'utf8')
      .then((text) => count(JSON.parse(text)))
      .catch(() => countOfOne(false, `${name}: left no report`))
    const crashed = result.code !== 0 && counted.failed === 0
    return {
      ...result,
      ...(crashed ? sum([counted, countOfOne(false, `${name}: crashed`)]) : counted),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
