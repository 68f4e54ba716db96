import type { Locator, Page } from '@playwright/test'
import { Editor } from './editor'

/** The list of all factsheets. */
export class Library {
  constructor(readonly page: Page) {}

  row(name: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('button', { name }) })
  }

  async open(country: string): Promise<Editor> {
    await this.page
      .getByRole('button', { name: new RegExp(`^${country} \\d{4}$`) })
      .first()
      .click()
    return this.editor()
  }

  async openSample(): Promise<Editor> {
    await this.page.getByRole('button', { name: 'Open the sample' }).click()
    return this.editor()
  }

  async begin(country: string, code: string, edition: number): Promise<Editor> {
    await this.page.getByRole('button', { name: 'New factsheet' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Country', { exact: true }).fill(country)
    await dialog.getByLabel('Country code').fill(code)
    await dialog.getByLabel('Edition').fill(String(edition))
    await dialog.getByRole('button', { name: 'Begin' }).click()
    return this.editor()
  }

  async choose(name: RegExp, action: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: /^Actions for/ })
      .click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  /** The factsheet that is being opened. */
  async editor(): Promise<Editor> {
    const editor = new Editor(this.page)
    await this.page.getByRole('banner').getByRole('button', { name: 'Export…' }).waitFor()
    return editor
  }
}
