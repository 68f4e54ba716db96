// What tests say to Vitest, said to a plain list instead: nothing is started anew for each of thousands of small errors.
import { format } from 'node:util'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Vitest's own expectations, without what needs a running Vitest (snapshots, soft ones, polling). */
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
)
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

/**
 * Stands in for the module `vitest` while test files are evaluated, and keeps their tests in order. Each has an id, its
 * names and, where several have the same, a number: the same every time.
 */
export function collecting() {
  const tests = []
  const taken = new Map()
  let around = []
  const told = (name) => [...around, name].join(' ')

  const test = (name, run) => {
    const said = told(name)
    const count = (taken.get(said) ?? 0) + 1
    taken.set(said, count)
    tests.push({ id: count === 1 ? said : `${said} (${count})`, run })
  }
  const describe = (name, define) => {
    const before = around
    around = [...around, name]
    define()
    around = before
  }
  test.each = each(test)
  describe.each = each(describe)
  return { tests, vitest: { test, it: test, describe, expect } }
}

/** Once for each row; a row that is a list is several arguments. */
const each = (define) => (rows) => (name, run) => {
  for (const row of rows) {
    const given = Array.isArray(row) ? row : [row]
    define(titled(name, given), () => run(...given))
  }
}

function titled(name, given) {
  const named = name.replaceAll(/\$(\w+)/g, (_, key) => String(given[0]?.[key]))
  return format(named, ...given.slice(0, name.match(/%[a-z]/g)?.length ?? 0))
}
