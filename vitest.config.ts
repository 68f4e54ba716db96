import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.mjs'],
    setupFiles: ['vitest.seed.ts'],
    environment: 'node',
    // Every core, of which the tool would leave one idle. Processes and not threads, since the lock of a library names
    // the process that holds it. Each file has one of its own: what one left running went on under the clock of another.
    pool: 'forks',
    maxWorkers: '100%',
    // Tells a test that hangs from a machine that is busy.
    testTimeout: 120_000,
  },
})
