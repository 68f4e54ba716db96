// How vite makes the trials of the store (npm run faults): one file for the trials, one for the processes that die in them.
import path from 'node:path'
import { defineConfig } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const breakable = path.join(root, 'faults/stock-file-system.ts')

/** Stock lowdb must meet the same faults as the store, so it gets a disk that can break in place of Node's. */
const breakLowdb = {
  name: 'break-lowdb',
  enforce: /** @type {const} */ ('pre'),
  resolveId(/** @type {string} */ wanted, /** @type {string | undefined} */ importer) {
    const isLowdb = /node_modules\/(lowdb|steno)\//.test(importer?.replaceAll('\\', '/') ?? '')
    return isLowdb && /^node:fs(\/promises)?$/.test(wanted) ? breakable : undefined
  },
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [breakLowdb],
  ssr: { target: 'node', noExternal: true, external: ['@playwright/test'] },
  build: {
    ssr: true,
    outDir: 'out/faults',
    target: 'node20.19',
    rolldownOptions: {
      input: { faults: 'faults/index.ts', trials: 'faults/trials.ts' },
      // Some of it is copied to where no package.json says what .js is.
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
})
