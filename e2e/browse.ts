import { _electron, chromium, type Page } from '@playwright/test'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Somebody opens a file in a browser of their own. What they download there goes to `saveTo`. */
export async function browse(
  file: string,
  saveTo: string,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = process.env['FACTSHEETS_ELECTRON']
  if (executablePath === undefined) {
    const browser = await chromium.launch({
      executablePath: process.env['FACTSHEETS_CHROMIUM'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const page = await browser.newPage()
    page.on('download', (download) => void download.saveAs(saveTo))
    await page.goto(`file://${file}`)
    await visit(page)
    return browser.close()
  }
  const userData = await mkdtemp(path.join(tmpdir(), 'browser-'))
  const switches = JSON.parse(process.env['FACTSHEETS_ELECTRON_ARGS'] ?? '[]') as string[]
  const app = await _electron.launch({
    executablePath,
    args: [
      ...switches,
      path.join(import.meta.dirname, 'plain-browser'),
      `--user-data-dir=${userData}`,
      file,
    ],
    env: { ...process.env, SAVE_TO: saveTo },
  })
  await visit(await app.firstWindow())
  await app.close()
}
