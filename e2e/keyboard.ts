import { expect, type Locator, type Page } from '@playwright/test'

/** Hands that know no mouse: everything by Tab, Space, Enter, arrows and typing. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on, or back to what stands before, until the control has the focus; fails when a whole round does not meet it. */
  async tabTo(control: Locator, most = 150): Promise<void> {
    await control.waitFor()
    for (let presses = 0; presses < most; presses += 1) {
      const key = await control.evaluate((element) => {
        const active = document.activeElement
        if (element === active) return undefined
        const stands = active?.compareDocumentPosition(element) ?? 0
        return stands & Node.DOCUMENT_POSITION_PRECEDING && active !== document.body
          ? 'Shift+Tab'
          : 'Tab'
      })
      if (key === undefined) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`Tab never reached ${control.toString()}`)
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.tabTo(control)
    await this.page.keyboard.type(text)
  }

  async press(control: Locator, key: 'Enter' | 'Space' | 'Home' = 'Enter'): Promise<void> {
    await this.tabTo(control)
    await this.page.keyboard.press(key)
  }

  /** Chooses a radio button: Tab reaches its group, arrows reach the button. */
  async choose(radio: Locator): Promise<void> {
    await radio.waitFor()
    for (let presses = 0; presses < 150; presses += 1) {
      const where = await radio.evaluate((element) => {
        const active = document.activeElement
        const together =
          active instanceof HTMLInputElement &&
          active.type === 'radio' &&
          active.name === (element as HTMLInputElement).name
        return element === active ? 'here' : together ? 'group' : 'elsewhere'
      })
      if (where === 'here') {
        await this.page.keyboard.press('Space')
        await expect(radio).toBeChecked()
        return
      }
      await this.page.keyboard.press(where === 'group' ? 'ArrowRight' : 'Tab')
    }
    throw new Error(`The keyboard never reached ${radio.toString()}`)
  }

  /** Ticks a category: Tab reaches its list, arrows reach the category. */
  async tick(category: Locator): Promise<void> {
    await category.waitFor()
    const list = category.locator('xpath=ancestor::fieldset')
    for (let presses = 0; presses < 150; presses += 1) {
      const where = await list.evaluate(
        (fieldset, box) => {
          const active = document.activeElement
          if (active === box) return 'here'
          const isCategory = active instanceof HTMLInputElement && active.value !== 'on'
          return isCategory && active.type === 'checkbox' && fieldset.contains(active)
            ? 'list'
            : 'elsewhere'
        },
        await category.elementHandle(),
      )
      if (where === 'here') return this.page.keyboard.press('Space')
      await this.page.keyboard.press(where === 'list' ? 'ArrowRight' : 'Tab')
    }
    throw new Error(`The keyboard never reached ${category.toString()}`)
  }

  async select(control: Locator, label: string): Promise<void> {
    await this.tabTo(control)
    await this.page.keyboard.type(label)
  }
}
