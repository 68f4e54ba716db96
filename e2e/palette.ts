import { expect, type Page } from '@playwright/test'

/** Chooses a command by its name, as somebody without a mouse does. */
export async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('combobox', { name: 'Go to anything' })
  await expect(palette).toBeFocused()
  await page.keyboard.type(command)
  const first = page.getByRole('listbox', { name: 'Go to anything' }).getByRole('option').first()
  await expect(first).toHaveAccessibleName(new RegExp(`^${command}`))
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
}
