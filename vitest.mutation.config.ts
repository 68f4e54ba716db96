import { defineConfig } from 'vitest/config'

/** The tests that watch over score and checks, without those that take seconds. */
export default defineConfig({
  test: {
    include: [
      'src-shared/maturity/**/*.test.ts',
      'src-shared/checks/**/*.test.ts',
      'src-cli/documented-checks.test.ts',
    ],
    exclude: [
      '**/*-properties.test.ts',
      '**/follow.test.ts',
      '**/findings.test.ts',
      '**/progress.test.ts',
    ],
    setupFiles: ['vitest.seed.ts'],
    environment: 'node',
    // Tells a test that hangs from a machine that is busy.
    testTimeout: 120_000,
  },
})
