// Builds the application as it is given to users, into dist/, and proves what it promises (npm run package): that it holds
// nothing but itself, that its fuses are as SECURITY.md says, and that it starts and saves.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build.mjs'
import { run } from './children.mjs'
import { prepareElectron } from './launch.mjs'
import { checkPackaged } from './packaged.mjs'
import { asCommand, packageFolder, root } from './project.mjs'

const packaging = path.join(root, 'packaging')
const output = path.join(root, 'dist')
const staged = path.join(output, 'app')

await asCommand(async () => {
  const prepared = await prepareElectron()
  try {
    await buildIfStale()
    await installBuilder()
    await stage()
    await pack(prepared.runtime)
    return await checkPackaged(path.join(output, `linux-unpacked`), prepared)
  } finally {
    await prepared.stop()
  }
})

/** From its own lock file: the product is installed without it. */
async function installBuilder() {
  if (existsSync(path.join(packaging, 'node_modules/electron-builder'))) return
  console.log('Installing electron-builder (packaging/package-lock.json)')
  const { code, output: said } = await run('npm', ['ci'], { cwd: packaging })
  if (code !== 0) throw new Error(`electron-builder could not be installed:\n${said}`)
}

/** What is built needs no package, and gets none: everything is bundled. */
async function stage() {
  await rm(output, { recursive: true, force: true })
  await mkdir(staged, { recursive: true })
  for (const part of ['main', 'preload', 'renderer'])
    await cp(path.join(root, 'out', part), path.join(staged, 'out', part), { recursive: true })
  for (const file of ['LICENSE', 'NOTICE.md'])
    await cp(path.join(root, file), path.join(staged, file))
  const { name, version, description, license, type, main } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  )
  const manifest = { name, version, description, license, type, main, author: 'Factsheet Editor' }
  await writeFile(path.join(staged, 'package.json'), JSON.stringify(manifest, null, 2))
}

/** @param {import('./electron-runtime.mjs').Runtime} runtime */
async function pack(runtime) {
  const at = (/** @type {string} */ file) => pathToFileURL(path.join(packaging, file)).href
  const { build, Platform } = await import(at('node_modules/electron-builder/out/index.js'))
  const { builderConfig } = await import(at('builder.config.mjs'))
  const electron = { dist: path.join(packageFolder('electron'), 'dist'), version: runtime.version }
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    config: builderConfig({ app: staged, output, electron }),
  })
}
