#!/usr/bin/env node
// The command line (npx factsheets …); builds itself first where its sources are newer.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { asCommand, packageFolder, root } from './project.mjs'

const built = path.join(root, 'out', 'cli', 'factsheets.js')

await asCommand(async () => {
  // An installed package brings what is built, and nothing to build with.
  if (existsSync(packageFolder('vite'))) {
    const { buildCommandLineIfStale } = await import('./build.mjs')
    await buildCommandLineIfStale()
  } else if (!existsSync(built)) {
    throw new Error('The command line is not built yet: npm ci && npm run build')
  }
})
if (!process.exitCode) await import(pathToFileURL(built).href)
