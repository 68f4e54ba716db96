import AxeBuilder from '@axe-core/playwright'
import { Keyboard } from '../keyboard'
import { choose } from '../palette'
import { readRecord, rewriteRecord } from '../records'
import { expect, test } from '../story'

const note = (id: string, given: object) => ({
  id,
  target: 'introduction',
  author: '',
  at: '2023-01-02T03:04:05.000Z',
  text: '',
  kind: 'query',
  ...given,
})

test('the notes of all factsheets are one list, and Enter goes to the field', async ({
  launch,
}) => {
  const first = await launch({ holds: 'korea' })
  await first.close()
  await rewriteRecord(first.data, (record) => {
    record.notes = [
      note('n1', { text: 'Which year is meant?', assignee: 'Second analyst', due: '2023-03-01' }),
      note('n2', { text: 'Read once more.', kind: 'review', target: 'publisher' }),
      note('n3', {
        text: 'Settled long ago.',
        resolved: { by: '', at: '2023-02-01T00:00:00.000Z' },
      }),
    ]
  })
  const { library, page } = await launch({ data: first.data })
  const keys = new Keyboard(page)
  await library.begin('Testland A', 'XA', 2022)
  const editor = await library.editor()
  await editor.go('Introduction')
  await editor.work.getByRole('textbox', { name: 'Introduction' }).focus()
  await page.keyboard.press('Control+Shift+M')
  await page.keyboard.type('A fresh note')
  await page.keyboard.press('Escape')

  // What was typed a moment ago is in the list, from within a factsheet.
  await choose(page, 'Notes of All Factsheets')
  const dialog = page.getByRole('dialog', { name: 'Notes of all factsheets' })
  const rows = dialog.getByRole('listitem')
  await expect(rows).toHaveCount(3)
  await expect(rows.first()).toContainText('Which year is meant?')
  await page.screenshot({ path: 'test-results/all-notes.png' })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  await dialog.getByLabel('State').selectOption('Overdue')
  await expect(rows).toHaveCount(1)
  await dialog.getByLabel('State').selectOption('All')
  await expect(rows).toHaveCount(4)
  await dialog.getByLabel('For whom').selectOption('Second analyst')
  await expect(rows).toHaveCount(1)
  await dialog.getByLabel('For whom').selectOption('Anybody')
  await dialog.getByLabel('Kind').selectOption('For review')
  await keys.press(rows.getByRole('button'))

  // Another factsheet is open now, at the field.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Republic of Korea')
  await expect(editor.work.getByLabel('Publisher')).toBeFocused()
})

test('a published factsheet is locked, and can be noted on all the same, by keyboard', async ({
  launch,
}) => {
  const { library, page, data } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Status: / })
    .press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Status' })
  await dialog.getByRole('radio', { name: 'Publish', exact: true }).check()
  await dialog.getByLabel('Publication date').fill('2023-05-02')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await editor.go('Cover')
  await expect(editor.work.getByLabel('Publisher')).toBeDisabled()
  const keys = new Keyboard(page)
  await page.getByRole('main').focus()
  await keys.press(editor.work.getByRole('button', { name: 'Note on Publisher' }))
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused()
  await page.keyboard.type('Ask for the new name')
  await page.screenshot({ path: 'test-results/note-while-published.png' })
  await page.keyboard.press('Escape')
  await editor.navigation.getByRole('button', { name: /^Notes.*1 open note/ }).click()
  await editor.work.getByRole('checkbox', { name: 'Resolved' }).check()
  await editor.toLibrary()
  const { record } = (await readRecord(data)).stored
  expect(record.notes).toMatchObject([{ text: 'Ask for the new name', target: 'publisher' }])
  expect(record.notes[0].resolved).toBeTruthy()
})
