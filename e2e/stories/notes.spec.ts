import AxeBuilder from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '../story'

test('a note and a flag on fields are listed, lead back, survive, and never leave in a publication', async ({
  launch,
  folder,
}) => {
  const first = await launch({ holds: 'korea' })
  const { page } = first
  const canary = 'CANARY-note-51c2'
  const analyst = 'CANARY-name-9d1e'
  await page.getByRole('textbox', { name: 'Your name' }).fill(analyst)
  await page.keyboard.press('Enter')
  const editor = await first.library.open('Republic of Korea')

  await editor.work.getByLabel('Publisher').focus()
  await page.keyboard.press('Control+Shift+M')
  const notes = page.getByRole('dialog', { name: /^Notes on Publisher/ })
  await expect(notes.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type(canary)
  await expect(notes).toContainText(analyst)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(editor.work.getByLabel('Publisher')).toBeFocused()
  await expect(editor.work.getByRole('button', { name: '1 note on Publisher' })).toBeVisible()

  await editor.go('Introduction')
  await editor.work.getByRole('textbox', { name: 'Introduction' }).focus()
  await page.keyboard.press('Control+Shift+M')
  await page.getByLabel('Kind of note').selectOption('To verify')
  await page.keyboard.press('Escape')

  await editor.navigation.getByRole('button', { name: /^Notes.*2 open notes/ }).click()
  await expect(editor.work.getByRole('listitem')).toHaveCount(2)
  await editor.work.getByRole('button', { name: /^Introduction/ }).click()
  await expect(editor.work.getByRole('textbox', { name: 'Introduction' })).toBeFocused()

  await editor.go('Policies')
  await editor.saved()
  const publication = path.join(folder, 'korea.json')
  const workingCopy = path.join(folder, 'korea.factsheet')
  await first.willSaveTo(publication)
  await editor.export('Publication')
  await expect(page.getByText(/^Exported to.*korea\.json/)).toBeVisible()
  await first.willSaveTo(workingCopy)
  await editor.export('Working copy')
  await expect(page.getByText(/^Exported to.*korea\.factsheet/)).toBeVisible()
  const published = await readFile(publication, 'utf8')
  expect(published).toContain('Republic of Korea')
  expect(published).not.toContain('CANARY')
  const copied = await readFile(workingCopy, 'utf8')
  expect(copied).toContain(canary)
  const { by, record } = JSON.parse(copied) as {
    by: string
    record: { people: { id: string; name: string; role: string }[] }
  }
  expect(record.people).toEqual([{ id: by, name: analyst, role: 'analyst' }])
})

test('a note whose field is gone is still listed, and is deleted undoably', async ({ launch }) => {
  const { page, library } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Bibliography')
  await editor.work.getByRole('button', { name: 'Add source' }).click()
  await editor.work.getByLabel('Title', { exact: true }).fill('Official Journal')
  await page.keyboard.press('Control+Shift+M')
  await page.keyboard.type('Which issue?')
  await page.keyboard.press('Escape')
  await editor.work.getByRole('button', { name: /^Remove/ }).click()
  await editor.navigation.getByRole('button', { name: /^Notes/ }).click()
  const gone = editor.work.getByRole('region', { name: 'Their field is no longer there' })
  await expect(gone.getByRole('textbox', { name: 'Note' })).toHaveValue('Which issue?')
  await gone.getByRole('button', { name: 'Delete note' }).click()
  await expect(editor.work.getByRole('textbox', { name: 'Note' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(editor.work.getByRole('textbox', { name: 'Note' })).toHaveValue('Which issue?')
})

test('an empty remark leaves nothing behind, and a place without a field says so', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').focus()
  await page.keyboard.press('Control+Shift+M')
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(editor.navigation.getByRole('button', { name: 'Notes', exact: true })).toBeVisible()
  await editor.navigation.getByRole('button', { name: 'Notes', exact: true }).focus()
  await page.keyboard.press('Control+Shift+M')
  await expect(page.getByText('Put the cursor into the field')).toBeVisible()
})
