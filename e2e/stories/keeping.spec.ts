import { rename } from 'node:fs/promises'
import { typedInJournal } from '../journal'
import { expect, host, test } from '../story'

test('what was typed is there again after closing and opening', async ({ launch }) => {
  const first = await launch()
  const editor = await first.library.begin('Testland B', 'XB', 2022)
  await editor.go('Introduction')
  const text = 'Straße, 산업집적활성화, Ελλάδα, “quotes” and 🧭'
  await editor.work.getByRole('textbox', { name: 'Introduction' }).fill(text)
  await editor.saved()
  await editor.toLibrary()
  await first.close()

  const again = await launch({ data: first.data })
  const reopened = await again.library.open('Testland B')
  await reopened.go('Introduction')
  await expect(reopened.work.getByRole('textbox', { name: 'Introduction' })).toHaveValue(text)
})

test('quitting right after a key drops nothing, the focused field included', async ({ launch }) => {
  test.skip(host.name === 'chromium', 'closing is the business of the main process')
  const first = await launch()
  const editor = await first.library.begin('Testland C', 'XC', 2022)
  const name = editor.work.getByLabel('Also known as')
  await name.focus()
  await name.pressSequentially('The Third Testland')
  await first.close()

  const again = await launch({ data: first.data })
  const reopened = await again.library.open('Testland C')
  await expect(reopened.work.getByLabel('Also known as')).toHaveValue('The Third Testland')
})

test('switching to the library right after a key drops nothing', async ({ launch }) => {
  const { library } = await launch()
  const editor = await library.begin('Testland D', 'XD', 2022)
  await editor.work.getByLabel('Country', { exact: true }).fill('Testland Delta')
  await editor.toLibrary()
  const again = await library.open('Testland Delta')
  await expect(again.work.getByLabel('Country', { exact: true })).toHaveValue('Testland Delta')
})

test('an edit is in the journal within a second, also while typing goes on', async ({ launch }) => {
  const { library, data } = await launch()
  const editor = await library.begin('Testland E', 'XE', 2022)
  await editor.go('Introduction')
  const box = editor.work.getByRole('textbox', { name: 'Introduction' })
  await box.focus()
  const typedAt: number[] = []
  let typed = ''
  for (let key = 0; key < 50; key += 1) {
    typed += 'abcdefghij'[key % 10]
    await editor.page.keyboard.type('abcdefghij'[key % 10]!)
    typedAt.push(Date.now())
    await editor.page.waitForTimeout(60)
    const before = Date.now()
    const stored = (await typedInJournal(data)) ?? ''
    expect(typed.startsWith(stored)).toBe(true)
    const oldestMissing = typedAt[stored.length]
    if (oldestMissing !== undefined) expect(before - oldestMissing).toBeLessThan(1_000)
  }
})

test('a data folder that vanishes: NOT SAVED with the reason, edits kept, saved when it is back', async ({
  launch,
}) => {
  const { library, data, page } = await launch()
  const editor = await library.begin('Testland F', 'XF', 2022)
  await rename(data, `${data}-away`)
  await editor.work.getByLabel('Publisher').fill('Office of Testland F')
  await expect(editor.saveState).toHaveText('NOT SAVED')
  await expect(page.getByRole('alert')).toContainText('NOT SAVED')
  await expect(page.getByRole('alert')).toContainText('Your edits are kept here')
  await expect(editor.work.getByLabel('Publisher')).toHaveValue('Office of Testland F')
  await rename(`${data}-away`, data)
  await editor.saved()
  await editor.toLibrary()
  const again = await library.open('Testland F')
  await expect(again.work.getByLabel('Publisher')).toHaveValue('Office of Testland F')
})

test('closing with something that cannot be saved asks first', async ({ launch }) => {
  const { library, data, page } = await launch()
  const editor = await library.begin('Testland G', 'XG', 2022)
  await rename(data, `${data}-away`)
  await editor.work.getByLabel('Publisher').fill('Office of Testland G')
  await expect(editor.saveState).toHaveText('NOT SAVED')
  await page.getByRole('banner').getByRole('button', { name: 'Library' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('The last edits are not saved')
  await dialog.getByRole('button', { name: 'Keep open' }).click()
  await expect(editor.work.getByLabel('Publisher')).toHaveValue('Office of Testland G')
  await rename(`${data}-away`, data)
  await editor.saved()
})
