import { defineConfig } from '@playwright/test'

// The stories, in the real app. One at a time: each opens a window, and two would fight for the focus.
export default defineConfig({
  testDir: './stories',
  outputDir: '../test-results',
  // What is kept to compare with: the same on every platform. Renewed by: npm run stories -- access --update-snapshots
  snapshotPathTemplate: 'samples/names/{arg}{ext}',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
})
