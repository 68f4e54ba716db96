// Counts what a test runner has written into its JSON report, and does not believe a runner that
// failed but counts no failure: it crashed.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @template {{ code: number }} Result
 * @param {(reportFile: string) => Promise<Result>} runner
 * @param {(report: any) => Count} count
 * @returns {Promise<Result & Count>}
 */
export async function readReport(runner, count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'test-report-'))
  try {
    const file = path.join(folder, 'report.json')
    const result = await runner(file)
    const { passed, failed } = await readFile(file, 'utf8')
      .then((text) => count(JSON.parse(text)))
      .catch(() => ({ passed: 0, failed: 1 }))
    return { ...result, passed, failed: result.code === 0 ? failed : Math.max(1, failed) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
