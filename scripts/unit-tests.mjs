// Runs the unit tests and counts them.
import { runTool } from './children.mjs'
import { readReport } from './test-report.mjs'

/** @returns {Promise<{ passed: number, failed: number, output: string }>} */
export const runUnitTests = () =>
  readReport((file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    return runTool('vitest', ['run', ...reporters])
  }, countVitest)

/**
 * @typedef {{ status: string, assertionResults: readonly unknown[] }} TestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly TestFile[] }} report
 */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(cannotBeLoaded).length,
  }
}

/** Such a file fails without a test. @param {TestFile} file */
const cannotBeLoaded = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0
