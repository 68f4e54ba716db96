import { defineConfig } from '@playwright/test'

// The main job by itself, with a picture of every view in tour/.
export default defineConfig({
  testDir: './tour',
  outputDir: '../test-results/tour',
  workers: 1,
  timeout: 300_000,
  reporter: 'line',
})
