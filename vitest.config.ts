import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src-*/**/*.test.ts', 'scripts/**/*.test.mjs'],
    setupFiles: ['vitest.seed.ts'],
    environment: 'node',
    // Tells a test that hangs from a machine that is busy.
    testTimeout: 120_000,
  },
})
