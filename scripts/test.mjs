// Runs everything (npm test): checks, unit tests, build, stories. Its last line is the count.
import { buildIfStale } from './build.mjs'
import { runChecks } from './check.mjs'
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
async function runStories() {
  const prepared = await prepareElectron()
  try {
    await buildIfStale()
    const { passed, failed } = await runStoriesInElectron(prepared)
    console.log(
      `Stories on Electron ${prepared.runtime.version} (${prepared.runtime.origin}): ${passed} passed, ${failed} failed`,
    )
    return passed + failed > 0 ? { passed, failed } : failure('No story ran')
  } finally {
    await prepared.stop()
  }
}

/** @returns {Promise<Count>} */
async function runChecksAndUnitTests() {
  const { passed, failed, unitTests } = await runChecks()
  const none = unitTests === 0 ? failure('No unit test ran').failed : 0
  return { passed, failed: failed + none }
}

await asCommand(async () => {
  const checks = await runChecksAndUnitTests().catch(failure)
  const stories = await runStories().catch(failure)
  const passed = checks.passed + stories.passed
  const failed = checks.failed + stories.failed
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
