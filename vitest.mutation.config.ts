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
    environment: 'node',
    testTimeout: 20_000,
  },
})
