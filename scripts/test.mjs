// Runs everything (npm test): checks, unit tests, build, stories, and what tries to lose what was saved. Its last line is
// the count.
import { buildIfStale } from './build.mjs'
import { runChecks } from './check.mjs'
import { runFaults } from './faults.mjs'
import { prepareElectron } from './launch.mjs'
import { asCommand } from './project.mjs'
import { runStoriesInElectron } from './stories.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** Says why and counts as one failure. @param {unknown} error @returns {Count} */
function failure(error) {
  console.log(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1 }
}

/** @returns {Promise<Count>} */
async function runInElectron() {
  const prepared = await prepareElectron()
  try {
    const stories = await runStories(prepared).catch(failure)
    const faults = await runFaults(prepared).then(countOfOne, failure)
    return { passed: stories.passed + faults.passed, failed: stories.failed + faults.failed }
  } finally {
    await prepared.stop()
  }
}

/** @param {number} code @returns {Count} */
const countOfOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

/** @param {import('./launch.mjs').Prepared} prepared @returns {Promise<Count>} */
async function runStories(prepared) {
  await buildIfStale()
  const { passed, failed } = await runStoriesInElectron(prepared)
  console.log(
    `Stories on Electron ${prepared.runtime.version} (${prepared.runtime.origin}): ${passed} passed, ${failed} failed`,
  )
  return passed + failed > 0 ? { passed, failed } : failure('No story ran')
}

/** @returns {Promise<Count>} */
async function runChecksAndUnitTests() {
  const { passed, failed, unitTests } = await runChecks()
  const none = unitTests === 0 ? failure('No unit test ran').failed : 0
  return { passed, failed: failed + none }
}

await asCommand(async () => {
  const checks = await runChecksAndUnitTests().catch(failure)
  const running = await runInElectron().catch(failure)
  const passed = checks.passed + running.passed
  const failed = checks.failed + running.failed
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
