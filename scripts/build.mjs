// Builds the application and the command line into out/ (npm run build).
import { rm } from 'node:fs/promises'
import { runTool } from './children.mjs'
import { isStale, markBuilt, stampOf } from './freshness.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { asCommand, isStartedDirectly } from './project.mjs'

/**
 * @typedef {object} Product
 * @property {string} name
 * @property {readonly string[]} sources
 * @property {string} tool
 * @property {readonly string[]} args
 */

const everyProduct = ['src-shared', 'resources', 'package.json', 'package-lock.json']

/** @type {Product} */
const application = {
  name: 'application',
  sources: [
    ...everyProduct,
    'src-main',
    'src-renderer',
    'electron.vite.config.ts',
    'scripts/no-fetch.mjs',
    'scripts/print-sheets.mjs',
  ],
  tool: 'electron-vite',
  args: ['build'],
}

/** @type {Product} */
const commandLine = {
  name: 'command line',
  sources: [...everyProduct, 'src-cli', 'scripts/cli-build.config.mjs'],
  tool: 'vite',
  args: ['build', '--config', 'scripts/cli-build.config.mjs'],
}

/** @type {Product} */
const faults = {
  name: 'faults',
  sources: [
    ...everyProduct,
    'src-main/store',
    'e2e/hosts',
    'e2e/pages',
    'bench/statistics.mjs',
    'faults',
    'scripts/faults-build.config.mjs',
  ],
  tool: 'vite',
  args: ['build', '--config', 'scripts/faults-build.config.mjs'],
}

/** Builds the application where its sources are newer. */
export const buildIfStale = () => makeIfStale(application, say)

/** The same for the command line, in silence: what it prints is data. */
export const buildCommandLineIfStale = () => makeIfStale(commandLine, () => {})

/** The same for what tries to lose what was saved. */
export const buildFaultsIfStale = () => makeIfStale(faults, () => {})

/** @param {Product} product @param {typeof say} tell */
async function makeIfStale(product, tell) {
  if (!isStale(product.name, product.sources)) return
  await oneAtATime(`build of the ${product.name}`, async () => {
    // Another process may have built it while we waited.
    if (isStale(product.name, product.sources)) await make(product, tell)
  })
}

/** @param {Product} product @param {typeof say} tell */
async function make({ name, tool, args }, tell) {
  const began = new Date()
  await rm(stampOf(name), { force: true })
  const { code, output, seconds } = await runTool(tool, args)
  if (code !== 0) throw new Error(`The ${name} does not build:\n${output.trim()}`)
  markBuilt(name, began)
  tell(`Built the ${name} in ${seconds.toFixed(1)} s`, output)
}

/** @param {string} summary @param {string} output */
function say(summary, output) {
  if (process.argv.includes('--verbose')) console.log(output.trim())
  console.log(summary)
}

if (isStartedDirectly(import.meta)) {
  await asCommand(async () => {
    for (const product of [application, commandLine]) {
      await oneAtATime(`build of the ${product.name}`, () => make(product, say))
    }
  })
}
