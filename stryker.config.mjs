// How many small errors in the rules of score and checks the unit tests would notice: `npm run mutation`.
const rooms = process.env['MUTATE']?.split(',') ?? ['src-shared/maturity', 'src-shared/checks']

export default {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: {
    // Those that watch over score and checks, properties included, with fewer cases each.
    tests: [
      'vitest.seed.ts',
      'src-shared/maturity/**/*.test.ts',
      'src-shared/checks/**/*.test.ts',
      'src-cli/documented-checks.test.ts',
    ],
    // What measures time would fail of a busy machine and not of the error; what edits at random takes seconds.
    leaveOut: 'in the blink of an eye|in under [0-9]+ ms|random edits',
  },
  coverageAnalysis: 'perTest',
  mutate: [
    ...rooms.map((room) => (room.endsWith('.ts') ? room : `${room}/**/*.ts`)),
    '!**/*.test.ts',
    '!src-shared/checks/patched.ts',
    '!**/testland.ts',
  ],
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  tempDirName: 'node_modules/.cache/stryker',
  symlinkNodeModules: true,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
}
