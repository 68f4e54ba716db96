import { seededLibrary } from '../seeded'
import { expect, test } from '../story'

test('a library of 56 is narrowed by what its factsheets say, and the way it is looked at is kept under a name', async ({
  launch,
  folder,
}) => {
  const data = await seededLibrary(folder, 56)
  const { page, library } = await launch({ data })
  const count = page.locator('header').getByRole('status')
  const rows = page.getByRole('rowgroup').getByRole('row')
  await expect(count).toHaveText('56 factsheets')
  await page.screenshot({ path: 'test-results/filters-all.png' })

  const filters = page.getByRole('complementary', { name: 'Filters' })
  const validated = filters.getByRole('button', { name: /^Validated/ })
  const many = Number((await validated.textContent())?.replace(/\D/g, ''))
  await validated.click()
  await expect(count).toHaveText(`${many} of 56 factsheets`)
  await expect(validated).toHaveAttribute('aria-pressed', 'true')
  // A filter and its opposite are all.
  await page.getByRole('button', { name: 'Show the others instead' }).click()
  await expect(count).toHaveText(`${56 - many} of 56 factsheets`)
  await page.getByRole('button', { name: 'Without “Validated”' }).click()
  await expect(count).toHaveText('56 factsheets')

  // By keyboard: has, has not and not examined are three parts of the whole.
  const parts: number[] = []
  for (const says of ['Has it', 'Has it not', 'Not examined']) {
    await page.getByRole('button', { name: 'More filters…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'More filters' })
    await dialog.getByLabel('In the policies in force').selectOption(says)
    await dialog.getByRole('button', { name: 'Add' }).press('Enter')
    if (says === 'Has it') await page.screenshot({ path: 'test-results/filters-dialog.png' })
    await dialog.getByRole('button', { name: 'Apply' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    parts.push(Number((await count.textContent())?.split(' ')[0]))
    await page.getByRole('button', { name: 'Show all' }).press('Enter')
  }
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(56)
  expect(Math.min(...parts)).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'More filters…' }).click()
  const dialog = page.getByRole('dialog', { name: 'More filters' })
  await dialog.getByLabel('Total from').fill('4')
  await dialog.getByLabel('Findings').selectOption('Contradictions')
  await dialog.getByLabel('Author').selectOption({ index: 2 })
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Author' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Due' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Maturity of 8' }).getByRole('button').click()
  const narrowed = await rows.count()
  await page.screenshot({ path: 'test-results/filters-narrowed.png' })
  await page.getByRole('button', { name: 'Keep this view…' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('To check')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(count).toHaveText('56 factsheets')
  await filters.getByRole('button', { name: 'To check', exact: true }).click()
  await expect(rows).toHaveCount(narrowed)

  // Who opens one comes back to the same rows.
  await rows.first().getByRole('button').first().click()
  await (await library.editor()).toLibrary()
  await expect(rows).toHaveCount(narrowed)
  await filters.getByRole('button', { name: 'Remove the view To check' }).click()
  await expect(filters.getByRole('button', { name: 'To check', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(filters.getByRole('button', { name: 'To check', exact: true })).toHaveCount(1)
})
