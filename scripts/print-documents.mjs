// Prints the documents of a folder to PDF in an Electron without a window (for the command line's render).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from './build.mjs'
import { exitCode, startChild } from './children.mjs'
import { prepareElectron } from './launch.mjs'
import { asCommand, root } from './project.mjs'

await asCommand(async () => {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('Name the folder of the documents.')
  const prepared = await prepareElectron()
  await buildIfStale()
  // Its own profile: it neither waits for the app that may be open, nor leaves anything.
  const profile = await mkdtemp(path.join(tmpdir(), 'factsheets-profile-'))
  try {
    const child = startChild(
      prepared.runtime.executable,
      prepared.arguments([
        root,
        `--user-data-dir=${profile}`,
        `--print-documents=${path.resolve(folder)}`,
      ]),
      { stdio: ['ignore', 'inherit', 'inherit'], env: prepared.env },
    )
    return await exitCode(child)
  } finally {
    await prepared.stop()
    await rm(profile, { recursive: true, force: true })
  }
})
