import type { Locator, Page } from '@playwright/test'

/** The policy of the sample. */
export const act = 'Industrial Clustering Act'

export type ExportedForm =
  'PDF' | 'Web page' | 'Markdown' | 'Publication' | 'Publication as draft' | 'Working copy'

/** In the dialog that is open: these forms and no others. */
export async function exportAs(page: Page, ...forms: readonly ExportedForm[]): Promise<void> {
  const formats = page.getByRole('dialog').getByRole('group', { name: 'Formats' })
  for (const box of await formats.getByRole('checkbox').all()) {
    if (await box.isEnabled()) await box.uncheck()
  }
  for (const form of forms) await formats.getByRole('checkbox', { name: form, exact: true }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
}

/** The open factsheet. */
export class Editor {
  readonly navigation: Locator
  readonly work: Locator
  readonly panel: Locator
  readonly saveState: Locator

  constructor(readonly page: Page) {
    this.navigation = page.getByRole('navigation', { name: 'Sections' })
    this.work = page.getByRole('main')
    this.panel = page.getByRole('complementary', { name: 'Maturity score' })
    this.saveState = page.getByRole('banner').getByRole('status')
  }

  async go(part: string): Promise<void> {
    await this.navigation.getByRole('button', { name: new RegExp(`^${part}`) }).click()
    await this.work.getByRole('heading', { level: 2, name: part }).waitFor()
  }

  /** Opens a policy, and the section of it that is named. */
  async goToPolicy(name: string, section?: string): Promise<void> {
    await this.navigation.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    if (section !== undefined) await this.go(section)
  }

  /** Resolves when the header says that the last edit is on disk. */
  async saved(): Promise<void> {
    await this.saveState.filter({ hasText: /^Saved/ }).waitFor()
  }

  /** Resolves when the file of the factsheet holds the last edit too, which follows within seconds by itself. */
  async filed(): Promise<void> {
    await this.saved()
    // The list shows what the files hold, so asking for it makes them follow at once.
    await this.page.evaluate(async () => {
      type Bridge = { ask: { listFactsheets(asked: string): Promise<string> } }
      await (window as unknown as { factsheets: Bridge }).factsheets.ask.listFactsheets('{}')
    })
  }

  async total(): Promise<string> {
    return (await this.panel.locator('output').textContent()) ?? ''
  }

  /** One form of the open factsheet, and no other, to the file that the story has named. */
  async export(form: ExportedForm): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
    await exportAs(this.page, form)
  }

  async toLibrary(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Library' }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Factsheets' }).waitFor()
  }
}
