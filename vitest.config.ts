import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.mjs'],
    setupFiles: ['vitest.seed.ts'],
    environment: 'node',
    // Every core, of which the tool would leave one idle; and each worker loads a module once, not once for each file.
    // Processes and not threads, since the lock of a library names the process that holds it.
    pool: 'forks',
    maxWorkers: '100%',
    isolate: false,
    // Tells a test that hangs from a machine that is busy.
    testTimeout: 120_000,
  },
})
