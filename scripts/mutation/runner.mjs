// Runs the unit tests for Stryker within its own process: a small error takes milliseconds to try, where a Vitest that
// is started for each takes a second.
import { createRequire } from 'node:module'
import { bundledTests } from './bundle.mjs'
import { collecting } from './collected.mjs'

const requirePackage = createRequire(import.meta.url)
/** Of a property's cases: thousands of errors are tried, so a few must do, and the first that fails is enough. */
const cases = (runs = 100) => Math.max(3, Math.ceil(runs / 20))

/** Where the code with the errors in it looks for the one that is to be made. */
const lookedAt = '__stryker__'

class InProcess {
  static inject = ['options']
  #patterns
  #leftOut
  #stryker = (globalThis[lookedAt] ??= {})
  #evaluate
  /** How long each took without an error, in ms: the quick ones are asked first. */
  #took = new Map()

  constructor(options) {
    this.#patterns = options.inProcess.tests
    this.#leftOut = new RegExp(options.inProcess.leaveOut)
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#evaluate = await bundledTests(this.#patterns)
  }

  async dryRun() {
    const tests = []
    for (const test of this.#collect()) {
      this.#stryker.currentTestId = test.id
      tests.push(await ran(test))
      this.#stryker.currentTestId = undefined
    }
    for (const { id, timeSpentMs } of tests) this.#took.set(id, timeSpentMs)
    return { status: 'complete', tests, mutantCoverage: this.#stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter }) {
    const isWanted = testFilter && new Set(testFilter)
    this.#stryker.hitCount = 0
    this.#stryker.hitLimit = hitLimit
    this.#stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    let collected
    try {
      collected = this.#collect()
    } catch (error) {
      return killed('evaluation of the tests', String(error), 0)
    }
    this.#stryker.activeMutant = activeMutant.id
    const took = ({ id }) => this.#took.get(id) ?? 0
    const tests = collected
      .filter(({ id }) => !isWanted || isWanted.has(id))
      .toSorted((one, other) => took(one) - took(other))
    for (const [at, test] of tests.entries()) {
      const result = await ran(test)
      if (this.#stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'too many rounds' }
      if (result.failureMessage !== undefined) return killed(test.id, result.failureMessage, at + 1)
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  #collect() {
    const { tests, vitest } = collecting()
    this.#evaluate((name) => {
      if (name === 'vitest') return vitest
      const found = requirePackage(name)
      return name === 'fast-check' ? withFewCases(found) : found
    })
    return tests.filter(({ id }) => !this.#leftOut.test(id))
  }
}

async function ran({ id, run }) {
  const begun = performance.now()
  const said = { id, name: id }
  try {
    await run()
    return { ...said, status: 0, timeSpentMs: performance.now() - begun }
  } catch (error) {
    const failureMessage = String(error?.message ?? error)
    return { ...said, status: 1, timeSpentMs: performance.now() - begun, failureMessage }
  }
}

const killed = (by, failureMessage, nrOfTests) => ({
  status: 'killed',
  killedBy: [by],
  failureMessage,
  nrOfTests,
})

function withFewCases(fastCheck) {
  const assert = (property, given) =>
    fastCheck.assert(property, {
      ...given,
      numRuns: cases(given?.numRuns),
      endOnFailure: true,
    })
  const few = { ...fastCheck, assert }
  return { ...few, default: few }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
]

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      description: 'Which test files to run, and a pattern of names of tests to leave out.',
      type: 'object',
      properties: {
        tests: { type: 'array', items: { type: 'string' } },
        leaveOut: { type: 'string' },
      },
    },
  },
}
