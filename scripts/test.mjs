// Runs everything (npm test): checks, unit tests, build, stories, and what tries to lose what was saved. Its last line is
// the count.
import { buildIfStale } from './build.mjs'
import { runChecks } from './check.mjs'
import { countOfOne, sum, tell } from './count.mjs'
import { runFaults } from './faults.mjs'
import { prepareElectron } from './launch.mjs'
import { asCommand } from './project.mjs'
import { runStoriesInElectron } from './stories.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/** Says why and counts as one failure. @param {string} name @returns {(error: unknown) => Count} */
const failureOf = (name) => (error) => {
  console.log(error instanceof Error ? error.message : error)
  return countOfOne(false, name)
}

/** @returns {Promise<Count>} */
async function runInElectron() {
  const prepared = await prepareElectron()
  try {
    const stories = await runStories(prepared).catch(failureOf('stories'))
    const code = await runFaults(prepared).catch((error) => failureOf('faults')(error).failed)
    return sum([stories, countOfOne(code === 0, 'faults')])
  } finally {
    await prepared.stop()
  }
}

/** @param {import('./launch.mjs').Prepared} prepared @returns {Promise<Count>} */
async function runStories(prepared) {
  await buildIfStale()
  // A window may lose a race on a machine that is busy with something else. What passes only when tried again is named.
  const stories = await runStoriesInElectron(prepared, ['--retries=1'])
  console.log(
    `Stories on Electron ${prepared.runtime.version} (${prepared.runtime.origin}): ${stories.passed} passed, ${stories.failed} failed`,
  )
  return stories.passed + stories.failed > 0 ? stories : failureOf('stories')('No story ran')
}

/** @returns {Promise<Count>} */
async function runChecksAndUnitTests() {
  const { unitTests, ...checks } = await runChecks()
  return unitTests > 0 ? checks : sum([checks, failureOf('unit tests')('No unit test ran')])
}

await asCommand(async () => {
  const checks = await runChecksAndUnitTests().catch(failureOf('checks'))
  return tell(sum([checks, await runInElectron().catch(failureOf('Electron'))]))
})
