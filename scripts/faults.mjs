// Tries to lose what was saved (npm run faults [-- --full] [words of a group's name]): every misfortune that could be
// thought of, on the store and, to prove that the trial can fail, on something that does not stand it.
import path from 'node:path'
import { buildFaultsIfStale, buildIfStale } from './build.mjs'
import { exitCode, startChild } from './children.mjs'
import { prepareElectron } from './launch.mjs'
import { electronHost } from './playwright.mjs'
import { asCommand, isStartedDirectly, root } from './project.mjs'

/** @param {import('./launch.mjs').Prepared} prepared @param {readonly string[]} [args] @returns its exit code */
export async function runFaults(prepared, args = []) {
  await buildIfStale()
  await buildFaultsIfStale()
  const child = startChild(process.execPath, [path.join(root, 'out/faults/faults.mjs'), ...args], {
    env: electronHost(prepared),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return exitCode(child)
}

if (isStartedDirectly(import.meta)) {
  await asCommand(async () => {
    const prepared = await prepareElectron()
    try {
      return await runFaults(prepared, process.argv.slice(2))
    } finally {
      await prepared.stop()
    }
  })
}
