// Runs the unit tests, counts them, and names those that failed.
import path from 'node:path'
import { runTool } from './children.mjs'
import { root } from './project.mjs'
import { readReport } from './test-report.mjs'

/** @returns {Promise<import('./count.mjs').Count & { output: string }>} */
export const runUnitTests = () =>
  readReport(
    'unit tests',
    (file) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      return runTool('vitest', ['run', ...reporters])
    },
    countVitest,
  )

/**
 * @typedef {{ status: string, fullName: string }} Test
 * @typedef {{ name: string, status: string, assertionResults: readonly Test[] }} TestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly TestFile[] }} report
 */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(cannotBeLoaded).length,
    failures: testResults.flatMap(failuresOf),
  }
}

/** @param {TestFile} file @returns {string[]} */
function failuresOf(file) {
  const name = path.relative(root, file.name)
  if (cannotBeLoaded(file)) return [name]
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  return failed.map(({ fullName }) => `${name}: ${fullName}`)
}

/** Such a file fails without a test. @param {TestFile} file */
const cannotBeLoaded = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0
