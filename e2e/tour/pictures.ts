import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApp } from '../hosts/electron'
import { resize, zoom } from './window'

export const tourFolder = path.join(import.meta.dirname, '../../tour')

/** The folder of the last tour, emptied. It is the tour's own, and ignored by git. */
export async function emptyTourFolder(): Promise<void> {
  await rm(tourFolder, { recursive: true, force: true })
  await mkdir(tourFolder, { recursive: true })
}

export const picturesTaken = async (): Promise<number> =>
  (await readdir(tourFolder)).filter((file) => file.endsWith('.png')).length

type Scheme = 'light' | 'dark' | 'forced'

/** A window as it stands, enlarged or not. */
export async function pictureOf(open: ElectronApp): Promise<Buffer> {
  const zoomed = await open.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((each) => each.webContents.getZoomFactor() !== 1),
  )
  if (!zoomed) return open.page.screenshot({ animations: 'disabled' })
  // Playwright measures in CSS pixels and would cut an enlarged page off.
  const taken = await open.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // The first may still be of the frame before the page was enlarged.
    await window!.webContents.capturePage()
    return (await window!.webContents.capturePage()).toPNG().toString('base64')
  })
  return Buffer.from(taken, 'base64')
}

/** Pictures of one window after another, numbered in the order of the tour: `07-introduction-light.png`. */
export class Pictures {
  private count = 0
  private scheme: Scheme | undefined

  /** `prefix` sets apart what one tour takes from what another does. */
  constructor(
    private open: ElectronApp,
    private readonly prefix = '',
  ) {}

  /** Goes on with another window. */
  of(open: ElectronApp): void {
    this.open = open
    this.scheme = undefined
  }

  /** One view as it stands, in light, and in dark too where that is asked for. */
  async take(name: string, schemes: readonly Scheme[] = ['light']): Promise<void> {
    this.count += 1
    for (const scheme of schemes) {
      await this.wear(scheme)
      await this.write(`${name}-${scheme}`)
    }
    await this.wear('light')
  }

  both(name: string): Promise<void> {
    return this.take(name, ['light', 'dark'])
  }

  /** In every scheme, the system's forced colours among them. */
  all(name: string): Promise<void> {
    return this.take(name, ['light', 'dark', 'forced'])
  }

  /** In light and dark, and in the light also in the smallest window and at 200 %. */
  async everySize(name: string): Promise<void> {
    await this.take(name, ['light', 'dark'])
    await resize(this.open, 1024, 700)
    await this.write(`${name}-1024`)
    await resize(this.open, 1440, 900)
    await zoom(this.open, 2)
    await this.write(`${name}-200`)
    await zoom(this.open, 1)
  }

  private async write(name: string): Promise<void> {
    const said = name.toLowerCase().replaceAll(/[^a-z0-9가-힣]+/g, '-')
    const file = `${this.prefix}${String(this.count).padStart(2, '0')}-${said}.png`
    await writeFile(path.join(tourFolder, file), await pictureOf(this.open))
  }

  private async wear(scheme: Scheme): Promise<void> {
    if (this.scheme === scheme) return
    this.scheme = scheme
    const { page } = this.open
    await page.emulateMedia({
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      colorScheme: null,
      // Nothing is caught on its way.
      reducedMotion: 'reduce',
    })
    if (scheme === 'forced') {
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches)
      return
    }
    await this.open.setScheme(scheme)
    await page.waitForFunction(
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      scheme,
    )
  }
}
