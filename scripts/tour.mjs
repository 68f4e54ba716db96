// Takes the guided tour (npm run tour): walks through the application and keeps pictures of it.
import { buildIfStale } from './build.mjs'
import { prepareElectron } from './launch.mjs'
import { ensurePdfReaders } from './pdf-readers.mjs'
import { electronHost, runPlaywright } from './playwright.mjs'
import { asCommand } from './project.mjs'

await asCommand(async () => {
  const prepared = await prepareElectron()
  await ensurePdfReaders()
  await buildIfStale()
  const env = electronHost(prepared)
  const { code } = await runPlaywright('e2e/tour.config.ts', env, process.argv.slice(2))
  await prepared.stop()
  return code
})
