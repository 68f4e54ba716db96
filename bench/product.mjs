// The product's own store, built as the application builds it, for a process that has nothing else to do.
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../scripts/project.mjs'

const modules = [
  'src-main/store/library.ts',
  'src-main/store/file-system.ts',
  'src-shared/factsheet/content-sha.ts',
  'src-shared/factsheet/envelope.ts',
  'src-shared/testlands/testlands.ts',
  'src-shared/exchange/stored.ts',
]

/** Builds it into a folder of its own, and answers that folder. @param {string} scratch */
export async function buildStore(scratch) {
  const outDir = await mkdtemp(path.join(scratch, 'store-'))
  const input = Object.fromEntries(modules.map((file) => [nameOf(file), file]))
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20.19',
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return outDir
}

const nameOf = (/** @type {string} */ file) => path.basename(file, '.ts')

/** @param {string} built @param {string} name of a module in it @returns {Promise<any>} */
export const from = (built, name) => import(pathToFileURL(path.join(built, `${name}.mjs`)).href)
