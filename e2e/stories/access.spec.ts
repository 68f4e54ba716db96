import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../story'

async function violations(page: Page) {
  // Legacy mode: Electron has no second page for axe to run its frames in.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no view has an accessibility violation, ${scheme}`, async ({ launch }) => {
    test.setTimeout(150_000)
    const { page, library, setScheme } = await launch()
    await setScheme(scheme)
    expect(await violations(page), 'empty library').toEqual([])
    await page.getByRole('button', { name: 'New factsheet' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click()
    expect(await violations(page), 'new factsheet').toEqual([])
    await page.keyboard.press('Escape')

    const editor = await library.openSample()
    const policy = page
      .getByRole('navigation')
      .getByRole('button', { name: /^Industrial Clustering Act/ })
    const parts = await editor.navigation.getByRole('button').allInnerTexts()
    await policy.click()
    const sections = await editor.navigation.getByRole('button').allInnerTexts()
    const names = [...parts, ...sections.filter((each) => !parts.includes(each))].map((each) =>
      each.split(',')[0]!.trim(),
    )
    for (const name of names) {
      await policy.click()
      await editor.navigation.getByRole('button', { name: new RegExp(`^${name}`) }).click()
      expect(await violations(page), name).toEqual([])
    }
    await editor.go('Bibliography')
    await editor.work.getByRole('button', { name: /^European Commission · 2018/ }).click()
    expect(await violations(page), 'unfolded source').toEqual([])
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'export').toEqual([])
    await page.keyboard.press('Escape')
    await editor.toLibrary()
    expect(await violations(page), 'library').toEqual([])
  })
}
