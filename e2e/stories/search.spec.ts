import { Keyboard } from '../keyboard'
import { TextField } from '../pages/text'
import { seededLibrary } from '../seeded'
import { expect, test } from '../story'

test('a word that stands in a text is found, shown where it stands, and opened there; what is saved is found at once', async ({
  launch,
  folder,
}) => {
  const data = await seededLibrary(folder, 56)
  const { page, library } = await launch({ data })
  const rows = page.getByRole('rowgroup').getByRole('row')
  const count = page.locator('header').getByRole('status')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('shipyard')
  await expect(page.locator('mark').first()).toHaveText(/shipyard/i)
  await expect(count).toHaveText(/^\d+ of 56 factsheets$/)
  // Once all is read, every row that is listed says where.
  await expect(page.getByText('Texts are being read')).toHaveCount(0)
  const many = Number((await count.textContent())?.split(' ')[0])
  expect(many).toBeGreaterThan(1)
  await expect(page.locator('mark')).toHaveCount(Math.min(many, await rows.count()))
  await page.screenshot({ path: 'test-results/search.png' })

  // By keyboard: to the first row, to its place, and into the field.
  await new Keyboard(page).tabTo(rows.first().getByRole('button').first())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const editor = await library.editor()
  await expect(page.locator(':focus')).toBeVisible()
  await page.screenshot({ path: 'test-results/search-opened.png' })
  // Words of another script, also in the middle of what is written without gaps.
  await editor.toLibrary()
  await expect(page.getByRole('searchbox')).toHaveValue('shipyard')
  for (const wanted of ['集群', '클러스터', '러스터', 'الصناعية', 'hipyard']) {
    await page.getByRole('searchbox').fill(wanted)
    await expect(page.locator('mark').first()).toBeVisible()
  }
  await page.getByRole('searchbox').fill('quintessential')
  await expect(page.getByText('No factsheet matches')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  const begun = await library.begin('Testland Z', 'XZ', 2022)
  await begun.go('Introduction')
  await new TextField(page, 'Introduction').area.pressSequentially('Quintessential words')
  await begun.toLibrary()
  await page.getByRole('searchbox').fill('quintess')
  await expect(rows).toHaveCount(1)
  await expect(page.locator('mark')).toHaveText('Quintessential')
})
