import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readReport } from './test-report.mjs'

/** @param {number} code @param {string} [text] of the report */
const runnerEnding = (code, text) => async (/** @type {string} */ file) => {
  if (text !== undefined) await writeFile(file, text)
  return { code }
}
const twoOfThree = JSON.stringify({ passed: 2, failed: 1 })
const allThree = JSON.stringify({ passed: 3, failed: 0 })
const asWritten = (/** @type {any} */ report) => report

test.each([
  ['what a runner counts is believed', runnerEnding(1, twoOfThree), 2, 1],
  ['a runner that fails without a failure counts as one', runnerEnding(1, allThree), 3, 1],
  ['a runner that leaves no report counts as a failure', runnerEnding(0), 0, 1],
  ['so does one that leaves half of it', runnerEnding(0, '{"passed":'), 0, 1],
])('%s', async (_, runner, passed, failed) => {
  expect(await readReport(runner, asWritten)).toMatchObject({ passed, failed })
})
