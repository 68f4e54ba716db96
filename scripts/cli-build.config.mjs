// How vite makes the command line: one file with everything in it, for Node alone.
import path from 'node:path'
import { defineConfig } from 'vite'

// The citation library would fetch the addresses it is given.
const noFetch = path.resolve(import.meta.dirname, 'no-fetch.mjs')

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  publicDir: false,
  resolve: { alias: { 'sync-fetch': noFetch, 'node-fetch': noFetch } },
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: 'src-cli/index.ts',
    outDir: 'out/cli',
    target: 'node20.19',
    rolldownOptions: { output: { entryFileNames: 'factsheets.js', codeSplitting: false } },
  },
})
