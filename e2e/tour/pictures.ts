import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApp } from '../hosts/electron'

export const tourFolder = path.join(import.meta.dirname, '../../tour')

/** The folder of the last tour, emptied. It is the tour's own, and ignored by git. */
export async function emptyTourFolder(): Promise<void> {
  await rm(tourFolder, { recursive: true, force: true })
  await mkdir(tourFolder, { recursive: true })
}

export const picturesTaken = async (): Promise<number> =>
  (await readdir(tourFolder)).filter((file) => file.endsWith('.png')).length

type Scheme = 'light' | 'dark'

/** Pictures of one window after another, numbered in the order of the tour: `07-introduction-light.png`. */
export class Pictures {
  private count = 0
  private scheme: Scheme | undefined

  constructor(private open: ElectronApp) {}

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
      const file = `${String(this.count).padStart(2, '0')}-${name}-${scheme}.png`
      await writeFile(path.join(tourFolder, file), await this.picture())
    }
    await this.wear('light')
  }

  both(name: string): Promise<void> {
    return this.take(name, ['light', 'dark'])
  }

  private async picture(): Promise<Buffer> {
    const zoomed = await this.open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((each) => each.webContents.getZoomFactor() !== 1),
    )
    if (!zoomed) return this.open.page.screenshot({ animations: 'disabled' })
    // Playwright measures in CSS pixels and would cut an enlarged page off.
    const taken = await this.open.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return (await window!.webContents.capturePage()).toPNG().toString('base64')
    })
    return Buffer.from(taken, 'base64')
  }

  private async wear(scheme: Scheme): Promise<void> {
    if (this.scheme === scheme) return
    this.scheme = scheme
    await this.open.setScheme(scheme)
    await this.open.page.waitForFunction(
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      scheme,
    )
  }
}
