// Runs inside Electron, as its default_app: opens the app named on the command line.
// An ES module with a top-level await, because a CommonJS one cannot load an app whose main is an
// ES module before `ready`. setAppPath and setVersion are what Electron's own default_app calls.
import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.'
const folder = path.resolve(named)
const manifestFile = path.join(folder, 'package.json')

try {
  if (existsSync(manifestFile)) {
    const { name, productName, version } = JSON.parse(readFileSync(manifestFile, 'utf8'))
    app.setAppPath(folder)
    app.setName(productName ?? name ?? app.getName())
    if (version) app.setVersion(version)
  } else {
    app.setAppPath(path.dirname(folder))
  }
  const main = createRequire(manifestFile).resolve(folder)
  await import(pathToFileURL(main).href)
} catch (error) {
  // Electron would open a dialog, which nobody can close on a machine without a screen.
  console.error(error)
  app.exit(1)
}
