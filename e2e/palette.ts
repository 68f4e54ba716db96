import type { Page } from '@playwright/test'

/** Chooses a command by its name, as somebody without a mouse does. */
export async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(command)
  await page
    .getByRole('option', { name: new RegExp(`^${command}`) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}
