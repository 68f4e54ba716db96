import { Keyboard } from '../keyboard'
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
  // The head of the list stays in sight when it scrolls, and must not lie over the menu.
  await page.getByRole('button', { name: 'Columns' }).click()
  await page
    .getByRole('menuitemcheckbox', { name: 'Edition' })
    .click({ trial: true, timeout: 5000 })
  await page.keyboard.press('Escape')

  // Without being asked for: the window is wide enough.
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await expect(filters).toBeVisible()
  const hand = new Keyboard(page)
  const validated = filters.getByRole('button', { name: /^Validated/ })
  const many = Number((await validated.textContent())?.replace(/\D/g, ''))
  await hand.press(validated)
  await expect(count).toHaveText(`${many} of 56 factsheets`)
  await expect(validated).toHaveAttribute('aria-pressed', 'true')
  // A filter and its opposite are all.
  await hand.press(page.getByRole('button', { name: 'Show the others instead' }))
  await expect(count).toHaveText(`${56 - many} of 56 factsheets`)
  await hand.press(page.getByRole('button', { name: 'Without “Validated”' }))
  await expect(count).toHaveText('56 factsheets')

  // By keyboard: has, has not and not examined are three parts of the whole.
  const parts: number[] = []
  for (const [place, says] of ['Has it', 'Has it not', 'Not examined'].entries()) {
    await hand.press(page.getByRole('button', { name: 'More filters…' }))
    const dialog = page.getByRole('dialog', { name: 'More filters' })
    const asked = dialog.getByLabel('In the policies in force')
    await hand.tabTo(asked)
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
    await expect(asked.locator('option:checked')).toHaveText(says)
    await hand.press(dialog.getByRole('button', { name: 'Add' }))
    if (says === 'Has it') await page.screenshot({ path: 'test-results/filters-dialog.png' })
    await hand.press(dialog.getByRole('button', { name: 'Apply' }))
    await expect(dialog).toHaveCount(0)
    parts.push(Number((await count.textContent())?.split(' ')[0]))
    await hand.press(page.getByRole('button', { name: 'Show all' }))
  }
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(56)
  expect(Math.min(...parts)).toBeGreaterThan(0)

  await hand.press(page.getByRole('button', { name: 'More filters…' }))
  const dialog = page.getByRole('dialog', { name: 'More filters' })
  await hand.type(dialog.getByLabel('Total from'), '4')
  await hand.select(dialog.getByLabel('Findings'), 'Contradictions')
  await hand.tabTo(dialog.getByLabel('Author'))
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown')
  await hand.press(dialog.getByRole('button', { name: 'Apply' }))
  await hand.press(page.getByRole('button', { name: 'Columns' }))
  for (const name of ['Author', 'Due']) {
    const column = page.getByRole('menuitemcheckbox', { name })
    await column.waitFor()
    for (let steps = 0; steps < 20; steps += 1) {
      if (await column.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Escape')
  await hand.press(page.getByRole('columnheader', { name: 'Maturity of 8' }).getByRole('button'))
  const narrowed = await rows.count()
  await page.screenshot({ path: 'test-results/filters-narrowed.png' })
  await hand.press(page.getByRole('button', { name: 'Keep this view…' }))
  await hand.type(page.getByRole('dialog').getByLabel('Name'), 'To check')
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }))
  await hand.press(page.getByRole('button', { name: 'Show all' }))
  await expect(count).toHaveText('56 factsheets')
  await hand.press(filters.getByRole('button', { name: 'To check', exact: true }))
  await expect(rows).toHaveCount(narrowed)

  // Who opens one comes back to the same rows.
  await hand.press(rows.first().getByRole('button').first())
  await (await library.editor()).toLibrary()
  await expect(rows).toHaveCount(narrowed)
  await hand.press(filters.getByRole('button', { name: 'Remove the view To check' }))
  await expect(filters.getByRole('button', { name: 'To check', exact: true })).toHaveCount(0)
  await hand.press(page.getByRole('button', { name: 'Undo' }))
  await expect(filters.getByRole('button', { name: 'To check', exact: true })).toHaveCount(1)
})
