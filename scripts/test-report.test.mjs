import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readReport } from './test-report.mjs'

/** @param {number} code @param {string} [text] of the report */
const runnerEnding = (code, text) => async (/** @type {string} */ file) => {
  if (text !== undefined) await writeFile(file, text)
  return { code }
}
const twoOfThree = JSON.stringify({ passed: 2, failed: 1, failures: ['the third'] })
const allThree = JSON.stringify({ passed: 3, failed: 0, failures: [] })
const asWritten = (/** @type {any} */ report) => report

test.each([
  ['what a runner counts is believed', runnerEnding(1, twoOfThree), 2, 'the third'],
  [
    'a runner that fails without a failure counts as one',
    runnerEnding(1, allThree),
    3,
    'a runner: crashed',
  ],
  [
    'a runner that leaves no report counts as a failure',
    runnerEnding(0),
    0,
    'a runner: left no report',
  ],
  [
    'so does one that leaves half of it',
    runnerEnding(0, '{"passed":'),
    0,
    'a runner: left no report',
  ],
])('%s', async (_, runner, passed, failure) => {
  expect(await readReport('a runner', runner, asWritten)).toMatchObject({
    passed,
    failed: 1,
    failures: [failure],
  })
})
