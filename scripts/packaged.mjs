// Reads a packaged application back and runs it, as someone would who wanted to turn it against its user.
import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
// Its index leaves this one out.
import { FuseState } from '@electron/fuses/dist/constants.js'
import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endChild, exitCode, startChild } from './children.mjs'

/** What the byte of a fuse says: https://github.com/electron/fuses */
const OFF = FuseState.DISABLE
const ON = FuseState.ENABLE

/** @type {readonly [keyof typeof FuseV1Options, FuseState][]} */
const promised = [
  ['RunAsNode', OFF],
  ['EnableNodeOptionsEnvironmentVariable', OFF],
  ['EnableNodeCliInspectArguments', OFF],
  ['OnlyLoadAppFromAsar', ON],
  ['GrantFileProtocolExtraPrivileges', OFF],
]

/**
 * @param {string} folder of the packaged application
 * @param {import('./launch.mjs').Prepared} prepared
 * @returns {Promise<number>} the exit code
 */
export async function checkPackaged(folder, prepared) {
  const executable = path.join(folder, 'factsheet-editor')
  const area = await mkdtemp(path.join(tmpdir(), 'packaged-'))
  /** @type {[name: string, check: () => Promise<string | undefined>][]} each answers what is wrong */
  const checks = [
    ['fuses read back', () => wrongFuses(executable)],
    ['nothing in it but itself', () => foreignFiles(folder)],
    [
      'ELECTRON_RUN_AS_NODE has no effect',
      () => ranCode(executable, prepared, area, 'run-as-node'),
    ],
    ['NODE_OPTIONS has no effect', () => ranCode(executable, prepared, area, 'node-options')],
    ['--inspect has no effect', () => inspectable(executable, prepared, area)],
    [
      'starts, opens the sample, saves, and finds a word in it',
      () => unusable(executable, prepared, area),
    ],
    ['reads a foreign file in a process of its own', () => unread(executable, prepared, area)],
  ]
  let failed = 0
  for (const [name, check] of checks) {
    const wrong = await check().catch((error) => String(error))
    if (wrong !== undefined) failed += 1
    console.log(wrong === undefined ? `passed  ${name}` : `FAILED  ${name}: ${wrong}`)
  }
  await rm(area, { recursive: true, force: true })
  console.log(
    `${path.relative(process.cwd(), folder)}: ${checks.length - failed} passed, ${failed} failed`,
  )
  return failed === 0 ? 0 : 1
}

/** @param {string} executable */
async function wrongFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const wrong = promised.filter(([fuse, state]) => wire[FuseV1Options[fuse]] !== state)
  return wrong.length === 0 ? undefined : wrong.map(([fuse]) => fuse).join(', ')
}

/** @param {string} folder */
async function foreignFiles(folder) {
  const resources = path.join(folder, 'resources')
  const unknown = (await readdir(resources)).filter((each) => each !== 'app.asar')
  const asar = path.join(resources, 'app.asar')
  const inside = listPackage(asar, { isPack: false }).filter(
    (file) => !/^[\\/](out|package\.json|LICENSE|NOTICE\.md)/u.test(file),
  )
  const { dependencies } = JSON.parse(extractFile(asar, 'package.json').toString('utf8'))
  const found = [...unknown, ...inside, ...Object.keys(dependencies ?? {})]
  const some = found.slice(0, 5).join(', ')
  return found.length === 0 ? undefined : `${found.length} more, such as ${some}`
}

/**
 * Whether code of a stranger runs in the application. Where it does not, the application itself has started.
 * @param {string} executable
 * @param {import('./launch.mjs').Prepared} prepared
 * @param {string} area
 * @param {'run-as-node' | 'node-options'} way
 */
async function ranCode(executable, prepared, area, way) {
  const proof = path.join(area, `${way}.ran`)
  const intruder = path.join(area, 'intruder.cjs')
  await writeFile(intruder, `require('node:fs').writeFileSync(process.env.PROOF, '')`)
  const data = path.join(area, way)
  const app = launch(executable, prepared, data, {
    before: way === 'run-as-node' ? [intruder] : [],
    env: {
      PROOF: proof,
      ...(way === 'run-as-node'
        ? { ELECTRON_RUN_AS_NODE: '1' }
        : { NODE_OPTIONS: `--require ${intruder}` }),
    },
  })
  await app.address
  await app.end()
  return existsSync(proof) ? 'foreign code ran' : undefined
}

/**
 * @param {string} executable
 * @param {import('./launch.mjs').Prepared} prepared
 * @param {string} area
 */
async function inspectable(executable, prepared, area) {
  const app = launch(executable, prepared, path.join(area, 'inspect'), { before: ['--inspect=0'] })
  await app.address
  await app.end()
  return /Debugger listening/u.test(app.said()) ? 'a debugger was offered' : undefined
}

/**
 * @param {string} executable
 * @param {import('./launch.mjs').Prepared} prepared
 * @param {string} area
 */
async function unusable(executable, prepared, area) {
  const data = path.join(area, 'used')
  const app = launch(executable, prepared, data)
  const browser = await chromium.connectOverCDP(await app.address)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) return 'no window'
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/u })
    .waitFor()
  // The thread that searches is read out of the package, too.
  await page.getByRole('button', { name: 'Library' }).click()
  await page.getByRole('searchbox').fill('shock')
  await page.locator('mark').first().waitFor()
  await app.end()
  const kept = await readdir(path.join(data, 'library', 'records'))
  return kept.length === 1 ? undefined : `${kept.length} records were kept`
}

/**
 * A file that is named at the start is looked at: what it is, is said by the process that reads, and by nobody else.
 * @param {string} executable
 * @param {import('./launch.mjs').Prepared} prepared
 * @param {string} area
 */
async function unread(executable, prepared, area) {
  const file = path.join(area, 'stranger.factsheet')
  await writeFile(file, '{"a": 1, "a": 2}')
  const app = launch(executable, prepared, path.join(area, 'reads'), { before: [file] })
  const browser = await chromium.connectOverCDP(await app.address)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) return 'no window'
  await page.getByText('The name "a" stands twice').waitFor()
  await app.end()
  return undefined
}

/**
 * The hardened build offers no debugger of Node's, which Playwright would attach to; Chromium's is a switch of its own.
 * @param {string} executable
 * @param {import('./launch.mjs').Prepared} prepared
 * @param {string} data
 * @param {{ before?: readonly string[], env?: Record<string, string> }} [extra]
 */
function launch(executable, prepared, data, { before = [], env = {} } = {}) {
  const args = [
    ...before,
    ...prepared.arguments([
      `--user-data-dir=${data}`,
      `--data=${path.join(data, 'library')}`,
      '--remote-debugging-port=0',
    ]),
  ]
  const app = startChild(executable, args, {
    env: { ...prepared.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  /** @type {Promise<string>} */
  const address = new Promise((resolve, reject) => {
    app.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text
      const found = /DevTools listening on (ws:\S+)/u.exec(said)
      if (found) resolve(found[1] ?? '')
    })
    app.once('exit', (code) => reject(new Error(`it ended at once, with code ${code}: ${said}`)))
  })
  return {
    address,
    said: () => said,
    async end() {
      const ended = exitCode(app)
      await Promise.all([endChild(app, 'SIGTERM'), ended])
    },
  }
}
