// How many small errors in the rules of score and checks the unit tests would notice: `npm run mutation`.
// Property tests with many runs are left out: each would be run again for nearly every one of thousands of errors.
const rooms = process.env['MUTATE']?.split(',') ?? ['src-shared/maturity', 'src-shared/checks']

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
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
