// Runs Playwright's tests against a prepared host and counts them.
import { exitCode, startChild } from './children.mjs'
import { commandFile } from './project.mjs'
import { readReport } from './test-report.mjs'

/**
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [args] of the user
 * @returns {Promise<{ code: number } & import('./count.mjs').Count>}
 */
export const runPlaywright = (config, env, args = []) =>
  readReport(
    'stories',
    async (file) => {
      const command = [commandFile('@playwright/test', 'playwright'), 'test', '-c', config]
      const child = startChild(process.execPath, [...command, '--reporter=line,json', ...args], {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      return { code: await exitCode(child) }
    },
    countPlaywright,
  )

/**
 * The environment that tells the tests where Electron is.
 * @param {import('./launch.mjs').Prepared} prepared
 */
export const electronHost = ({ runtime, arguments: withSwitches, env }) => ({
  ...env,
  FACTSHEETS_HOST: 'electron',
  FACTSHEETS_ELECTRON: runtime.executable,
  FACTSHEETS_ELECTRON_ARGS: JSON.stringify(withSwitches([])),
})

/**
 * @typedef {{ title: string, file: string, ok: boolean, tests: readonly { status: string }[] }} Spec
 * @typedef {{ title: string, specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, suites: readonly Suite[] }} report
 */
const countPlaywright = ({ stats: { expected, flaky, unexpected }, suites }) => ({
  passed: expected + flaky,
  failed: unexpected,
  failures: namesOf(suites, ({ ok }) => !ok),
  unsteady: namesOf(suites, ({ tests }) => tests.some(({ status }) => status === 'flaky')),
})

/** @param {readonly Suite[]} suites @param {(spec: Spec) => boolean} which @returns {readonly string[]} */
const namesOf = (suites, which) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(which).map(({ file, title }) => `${file}: ${title}`),
    ...namesOf(inner, which),
  ])
