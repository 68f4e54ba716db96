import { test as base } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
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
export const test = base.extend<{ folder: string; launch: Launch }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-story-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use, story) => {
    const open: OpenApp[] = []
    await use(async ({ holds = 'nothing', data = path.join(folder, 'library') } = {}) => {
      if (holds === 'korea') await factsheets('import', sample, '--data', data)
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
