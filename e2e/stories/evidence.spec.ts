import { expect, test } from '../story'

test('a claim is tied to its source by keyboard, and the source says where it is used', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.navigation.getByRole('button', { name: /^Industrial Clustering Act/ }).click()
  await editor.go('Beneficiaries')
  await editor.work.getByRole('checkbox', { name: 'Start-ups' }).focus()
  await page.keyboard.press('Control+Shift+E')
  const sheet = page.getByRole('dialog', { name: /^Evidence for Start-ups/ })
  await sheet.getByRole('combobox', { name: 'Source', exact: true }).selectOption({ index: 1 })
  await sheet.getByLabel('Where in it').fill('Article 2')
  await sheet.getByLabel('Language of the quotation').selectOption('ko')
  await sheet.getByRole('textbox', { name: 'Quotation', exact: true }).fill('창업기업')
  await sheet.getByLabel('Translation of the quotation').fill('start-up companies')
  await page.keyboard.press('Escape')
  await expect(editor.work.getByRole('button', { name: /1 source proves Start-ups/ })).toBeVisible()

  await editor.go('Bibliography')
  const first = editor.work.getByRole('listitem').first()
  await first.getByRole('button').first().click()
  const uses = editor.work.getByRole('region', { name: /^Used in/ })
  await uses.getByRole('button', { name: /Beneficiaries/ }).click()
  await expect(editor.work.getByRole('checkbox', { name: 'Start-ups' })).toBeFocused()
})

test('an @ in a text offers the bibliography, and a new source on the way', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Introduction')
  const text = page.locator('textarea[data-address="introduction"]')
  await text.fill('As the survey has it ')
  await page.keyboard.press('End')
  await page.keyboard.type('@oecd')
  const offers = page.getByRole('listbox', { name: 'From the bibliography' })
  await expect(offers).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue(/^As the survey has it \[@oecd-[^\]]+\]$/)

  await page.keyboard.type(' @')
  await page.keyboard.press('ArrowUp')
  await expect(offers.getByRole('option', { selected: true })).toHaveText('New source…')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fill in the source' }).click()
  await expect(editor.work.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
})
