import { test as base } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { factsheets } from './cli'
import { chromiumHost } from './hosts/chromium'
import { electronHost } from './hosts/electron'
import type { OpenApp } from './hosts/host'
import { Library } from './pages/library'

export const host = process.env['FACTSHEETS_HOST'] === 'chromium' ? chromiumHost : electronHost
export const sample = path.join(
  import.meta.dirname,
  '../resources/samples/republic-of-korea-2022.json',
)

type Launch = (given?: {
  /** What the data folder holds at the start. */
  readonly holds?: 'nothing' | 'korea'
  /** An existing data folder, to open it again. */
  readonly data?: string
}) => Promise<OpenApp & { readonly library: Library }>

/** A story begins with a fresh folder of its own, which goes with it. */
export const test = base.extend<{ folder: string; launch: Launch }, { korea: string }>({
  // Imported once and copied, since the command line takes longer to start than most stories take to begin.
  korea: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-korea-'))
      const { code, err } = await factsheets('import', sample, '--data', folder)
      if (code !== 0) throw new Error(`The sample is not imported:\n${err}`)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-story-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  launch: async ({ folder, korea }, use, story) => {
    const open: OpenApp[] = []
    await use(async ({ holds = 'nothing', data = path.join(folder, 'library') } = {}) => {
      // With its times, by which the index knows that it is up to date.
      if (holds === 'korea') await cp(korea, data, { recursive: true, preserveTimestamps: true })
      const app = await host.open(data)
      open.push(app)
      return { ...app, library: new Library(app.page) }
    })
    // What somebody would have seen says more than which line failed.
    if (story.status !== story.expectedStatus) {
      for (const [index, { page }] of open.entries()) {
        if (!page.isClosed()) await page.screenshot({ path: story.outputPath(`${index + 1}.png`) })
      }
    }
    for (const app of open) await app.close()
  },
})
export { expect } from '@playwright/test'
