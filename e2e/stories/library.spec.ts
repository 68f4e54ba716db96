import { expect, test } from '../story'

test('duplicate, move to the trash and take it back', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const korea = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await expect(korea).toHaveCount(1)
  await library.choose(/^Republic of Korea 2022$/, 'Duplicate')
  await expect(korea).toHaveCount(2)
  await page.getByRole('button', { name: 'Actions for Republic of Korea 2022' }).first().click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(korea).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(korea).toHaveCount(2)
})

test('an empty library says what to do first; the sample is one click away and is opened, not doubled', async ({
  launch,
}) => {
  const { library, page } = await launch()
  await expect(page.getByRole('heading', { name: 'No factsheets yet' })).toBeVisible()
  const editor = await library.openSample()
  expect(await editor.total()).toBe('6,5')
  await editor.toLibrary()
  await library.openSample()
  await editor.toLibrary()
  await expect(
    page.getByRole('button', { name: 'Republic of Korea 2022', exact: true }),
  ).toHaveCount(1)
})

test('find narrows the list, and the columns sort it', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.begin('Testland A', 'XA', 2021)
  await editor.toLibrary()
  const names = page.getByRole('rowgroup').getByRole('row')
  await expect(names).toHaveCount(2)
  await page.getByRole('columnheader', { name: 'Country' }).getByRole('button').click()
  await expect(names.first()).toContainText('Republic of Korea')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('testland 2021')
  await expect(names).toHaveCount(1)
  await expect(names.first()).toContainText('Testland A')
})
