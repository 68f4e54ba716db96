import { expect, test } from '../story'

test('the next edition begins with last year’s answers, by keyboard, as one step that can be taken back', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('next edition')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Begin the next edition' })
  await expect(dialog.getByLabel('To edition')).toHaveValue('2023')
  await dialog.getByLabel('To edition').fill('2021')
  await expect(dialog.getByText('Give a year after 2022.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Begin one factsheet' })).toBeDisabled()
  await dialog.getByLabel('To edition').fill('2023')
  await page.keyboard.press('Enter')

  const next = library.row('Republic of Korea 2023')
  await expect(next).toHaveCount(1)
  await expect(library.row('Republic of Korea 2022')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(next).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(next).toHaveCount(1)

  await page.getByRole('button', { name: 'Next edition…' }).click()
  await dialog.getByLabel('From edition').selectOption('2022')
  await expect(dialog.getByText('Every country has a factsheet of 2023 already.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Begin/ })).toBeDisabled()
})
