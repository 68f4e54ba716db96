import type { Locator, Page } from '@playwright/test'

/** The past of the open factsheet, in place of the work. */
export class History {
  readonly main: Locator
  readonly versions: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'History' })
    this.versions = this.main.getByRole('radiogroup', { name: 'Versions' })
  }

  async open(): Promise<this> {
    await this.page.keyboard.press('Control+Shift+y')
    await this.main.waitFor()
    return this
  }

  /** Keeps the factsheet as it is now. */
  async keep(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+s')
    const dialog = this.page.getByRole('dialog', { name: 'Keep a version' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  version(name: string | RegExp): Locator {
    return this.versions.getByRole('radio', { name })
  }

  /** The line of a field in the comparison: its cells are the two sides. */
  row(label: string | RegExp): Locator {
    return this.main
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') })
      .filter({ has: this.page.getByRole('rowheader', { name: label }) })
  }
}
