import type { Locator, Page } from '@playwright/test'

/** A text of the factsheet with what stands around it. */
export class TextField {
  readonly area: Locator
  readonly offers: Locator

  constructor(
    private readonly page: Page,
    private readonly label: string,
  ) {
    this.area = page.getByRole('main').getByRole('textbox', { name: label, exact: true })
    this.offers = page.getByRole('listbox', { name: 'From the glossary' })
  }

  tool(name: string): Locator {
    return this.page
      .getByRole('toolbar', { name: `Formatting: ${this.label}` })
      .getByRole('button', { name })
  }

  async preview(): Promise<Locator> {
    await this.page.getByRole('button', { name: `Preview: ${this.label}` }).click()
    return this.page.getByRole('region', { name: `Preview: ${this.label}` })
  }

  async editAgain(): Promise<void> {
    await this.page.getByRole('button', { name: `Edit: ${this.label}` }).click()
  }

  async select(words: string): Promise<void> {
    await this.area.evaluate((element, sought) => {
      const field = element as HTMLTextAreaElement
      const start = field.value.indexOf(sought)
      field.focus()
      field.setSelectionRange(start, start + sought.length)
    }, words)
  }

  /** Pastes as the keyboard does, from the clipboard of the window. */
  async paste(text: string, html?: string): Promise<void> {
    await this.area.focus()
    await this.area.evaluate(
      (element, { text: pasted, html: beside }) => {
        const data = new DataTransfer()
        data.setData('text/plain', pasted)
        if (beside !== undefined) data.setData('text/html', beside)
        const event = new ClipboardEvent('paste', {
          clipboardData: data,
          bubbles: true,
          cancelable: true,
        })
        // What the window does with a paste that nobody has taken.
        if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
      },
      { text, html },
    )
  }
}
