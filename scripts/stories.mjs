// Plays the stories (npm run stories -- [--host=chromium] [arguments for Playwright]).
import { existsSync } from 'node:fs'
import { buildIfStale } from './build.mjs'
import { prepareElectron } from './launch.mjs'
import { ensureOffice } from './office.mjs'
import { ensurePdfReaders } from './pdf-readers.mjs'
import { electronHost, runPlaywright } from './playwright.mjs'
import { asCommand, isStartedDirectly } from './project.mjs'

const config = 'e2e/playwright.config.ts'

/** @param {import('./launch.mjs').Prepared} prepared @param {readonly string[]} [args] */
export const runStoriesInElectron = async (prepared, args) => {
  await ensurePdfReaders()
  await ensureOffice()
  return runPlaywright(config, electronHost(prepared), args)
}

/** @param {readonly string[]} args */
async function runStoriesInChromium(args) {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(chromium)) {
    throw new Error(
      `There is no ${chromium}; set CHROMIUM to one, or:\n  sudo apt-get install -y chromium`,
    )
  }
  await buildIfStale()
  const env = { ...process.env, FACTSHEETS_HOST: 'chromium', FACTSHEETS_CHROMIUM: chromium }
  return runPlaywright(config, env, args)
}

/** @param {readonly string[]} args */
async function prepareAndRunInElectron(args) {
  const prepared = await prepareElectron()
  await buildIfStale()
  const result = await runStoriesInElectron(prepared, args)
  await prepared.stop()
  return result
}

if (isStartedDirectly(import.meta)) {
  await asCommand(async () => {
    const args = process.argv.slice(2)
    const host = args.find((arg) => arg.startsWith('--host='))?.slice('--host='.length)
    const others = args.filter((arg) => !arg.startsWith('--host='))
    if (host === undefined || host === 'electron')
      return (await prepareAndRunInElectron(others)).code
    if (host === 'chromium') return (await runStoriesInChromium(others)).code
    throw new Error(`--host is electron or chromium, not ${host}`)
  })
}
