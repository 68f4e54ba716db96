// What a run came to: how many passed and failed, the names of those that failed, and of those that passed only when they
// were tried again.

/** @typedef {{ passed: number, failed: number, failures: readonly string[], unsteady?: readonly string[] }} Count */

/** @param {boolean} passed @param {string} name @returns {Count} */
export const countOfOne = (passed, name) => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  failures: passed ? [] : [name],
})

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures }) => failures),
  unsteady: counts.flatMap(({ unsteady = [] }) => unsteady),
})

/**
 * Prints it, the names once more at the end of a long output: that is where people look.
 * @param {Count} count
 * @returns {number} the exit code
 */
export function tell({ passed, failed, failures, unsteady = [] }) {
  for (const name of unsteady) console.log(`UNSTEADY  ${name}: passed when it was tried again`)
  for (const name of failures) console.log(`FAILED  ${name}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
