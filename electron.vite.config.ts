import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import path from 'node:path'
import { printSheets } from './scripts/print-sheets.mjs'

const at = (file: string) => path.join(import.meta.dirname, file)

// Node and Chromium of Electron 33, the oldest runtime the app runs on. electron-vite would take the newest.
const node = 'node20.18'
const chromium = 'chrome130'

// The citation library would fetch the addresses it is given.
const withoutNetwork = {
  'sync-fetch': at('scripts/no-fetch.mjs'),
  'node-fetch': at('scripts/no-fetch.mjs'),
}

export default defineConfig({
  main: {
    resolve: {
      alias: {
        ...withoutNetwork,
        // The build for Node declares a `require` of its own beside the bundler's, and such a file does not load.
        fflate: at('node_modules/fflate/esm/browser.js'),
      },
    },
    build: {
      target: node,
      // Everything is bundled: a packaged app has no node_modules, and one file opens faster than a hundred.
      externalizeDeps: false,
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          index: at('src-main/index.ts'),
          host: at('src-main/host.ts'),
          reader: at('src-main/reading/worker.ts'),
          'dataset-thread': at('src-main/dataset/thread.ts'),
          'early-list': at('src-main/shell/early-list-thread.ts'),
          'search-worker': at('src-main/search/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('src-main/preload.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react(), printSheets()],
    build: {
      target: chromium,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The content security policy lets no data: URL in.
      assetsInlineLimit: 0,
      // One sheet: what is loaded later must not come between the rules in their order.
      cssCodeSplit: false,
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
})
