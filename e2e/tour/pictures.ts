import { mkdir, readdir, rm } from 'node:fs/promises'
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
      await this.open.page.screenshot({ path: path.join(tourFolder, file), animations: 'disabled' })
    }
    await this.wear('light')
  }

  both(name: string): Promise<void> {
    return this.take(name, ['light', 'dark'])
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
