import { chromium } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Host } from './host'

const out = path.join(import.meta.dirname, '../../out')
/** A secure origin, as app:// is one: crypto.randomUUID and others exist only there. Nothing is ever fetched from it. */
const origin = 'https://renderer.test'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

type RealHost = {
  reply(verb: unknown, asked: unknown): Promise<unknown>
  close(): Promise<void>
  verify(): Promise<boolean>
}

/** A current Chromium with the built window, and `window.factsheets` wired to the real handlers on the real disk. */
export const chromiumHost: Host = {
  name: 'chromium',
  async open(data) {
    const browser = await chromium.launch({
      executablePath: process.env['FACTSHEETS_CHROMIUM'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    let saveTo: string | undefined
    let toOpen: string | undefined
    const { createHost } = (await import(pathToFileURL(path.join(out, 'main/host.js')).href)) as {
      createHost: (given: object) => RealHost
    }
    const host = createHost({
      data,
      searchWorker: path.join(out, 'main/search-worker.js'),
      ask: {
        openFile: () => Promise.resolve(toOpen && { name: path.basename(toOpen), path: toOpen }),
        filesToImport: () => Promise.resolve(toOpen === undefined ? undefined : [toOpen]),
        saveFile: () => Promise.resolve(saveTo),
        showFile: () => undefined,
      },
    })
    await page.exposeFunction('askHost', async (verb: string, asked: unknown) =>
      JSON.stringify(await host.reply(verb, asked)),
    )
    await page.addInitScript(() => {
      const heard = new Set<(tiding: string) => void>()
      const scope = window as unknown as Record<string, unknown>
      scope['factsheets'] = {
        ask: new Proxy(
          {},
          {
            get: (_, verb) => async (asked: string) =>
              JSON.stringify(
                await (scope['askHost'] as (verb: unknown, asked: unknown) => unknown)(
                  verb,
                  JSON.parse(asked),
                ),
              ),
          },
        ),
        listen(hear: (tiding: string) => void) {
          heard.add(hear)
          return () => heard.delete(hear)
        },
      }
      scope['tellWindow'] = (tiding: string) => heard.forEach((hear) => hear(tiding))
    })
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      const file = path.join(out, 'renderer', pathname === '/' ? 'index.html' : pathname)
      await route.fulfill({
        body: await readFile(file),
        contentType: types[path.extname(file)] ?? 'application/octet-stream',
      })
    })
    const tell = (tiding: string) =>
      page.evaluate(
        (each) => (window as unknown as { tellWindow: (tiding: string) => void }).tellWindow(each),
        tiding,
      )
    await page.goto(`${origin}/`)
    await page.locator('main').waitFor()
    // The main process would compare the list with the folder by now.
    if (await host.verify()) await tell('libraryChanged')
    return {
      page,
      data,
      willSaveTo: (file) => {
        saveTo = file
        return Promise.resolve()
      },
      willOpen: (file) => {
        toOpen = file
        return Promise.resolve()
      },
      setScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
      async close() {
        if (!browser.isConnected()) return
        await tell('closing')
        // Without a main process that closes the window, the story waits for the last save itself.
        await page.waitForTimeout(300)
        await host.close()
        await browser.close()
      },
    }
  },
}
