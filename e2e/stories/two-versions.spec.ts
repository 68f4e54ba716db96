import { rename } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { readRecord, rewriteRecord } from '../records'
import { expect, sample, test } from '../story'

test('changed elsewhere while open here: nothing is overwritten, and mine becomes a second factsheet', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  const { library, page } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  await rewriteRecord(data, (record) => (record.publisher = 'Elsewhere'))
  await editor.work.getByLabel('Publisher').fill('Mine')
  await expect(page.getByRole('alert')).toContainText('Keep your version as a second factsheet')
  await page.getByRole('button', { name: 'Keep mine as a second factsheet' }).click()
  await editor.saved()
  await expect(editor.work.getByLabel('Publisher')).toHaveValue('Mine')
  await editor.work.getByLabel('Also known as').fill('Edited on')
  await editor.saved()
  await editor.toLibrary()
  const both = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await expect(both).toHaveCount(2)
  const publishers: string[] = []
  for (const place of [0, 1]) {
    await both.nth(place).click()
    publishers.push(await editor.work.getByLabel('Publisher').inputValue())
    await editor.toLibrary()
  }
  expect(publishers.toSorted()).toEqual(['Elsewhere', 'Mine'])
})

test('what cannot be saved can still leave as a working copy, with the last edit in it', async ({
  launch,
  folder,
}) => {
  const { library, page, data, willSaveTo, willOpen } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await rename(data, `${data}-away`)
  await editor.work.getByLabel('Publisher').fill('Only here')
  await expect(editor.saveState).toHaveText('NOT SAVED')
  const file = path.join(folder, 'rescued.factsheet')
  await willSaveTo(file)
  await editor.export('Working copy')
  await expect(page.getByText('Exported to')).toBeVisible()
  await editor.work.getByLabel('Publisher').fill('Gone')
  await rename(`${data}-away`, data)
  await editor.saved()

  // And it replaces what is open, also where that is the same factsheet.
  await willOpen(file)
  await page.keyboard.press('Control+o')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace mine' }).click()
  await expect(editor.work.getByLabel('Publisher')).toHaveValue('Only here')
  await editor.work.getByLabel('Also known as').fill('Edited on')
  await editor.filed()
  expect((await readRecord(data)).stored.record).toMatchObject({ publisher: 'Only here' })

  // Replacing is a step of the library: what gave way comes back, and what was written since is not lost by that.
  const publisherOnDisk = async () => {
    const { stored } = await readRecord(data)
    return (stored.record as { publisher: string }).publisher
  }
  await editor.toLibrary()
  await page.keyboard.press('Control+z')
  await expect.poll(publisherOnDisk).toBe('Gone')
  await page.keyboard.press('Control+y')
  await expect.poll(publisherOnDisk).toBe('Only here')
  await library.open('Republic of Korea')
  await expect(editor.work.getByLabel('Also known as')).toHaveValue('Edited on')
})

test('a record without its assessments opens and can be assessed', async ({ launch, folder }) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await rewriteRecord(data, (record) => (record.assessments = []))
  const { library } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('–')
  await editor.panel.getByRole('button', { name: /^Accept the suggestion 2 for Policy/ }).click()
  await editor.filed()
  expect((await readRecord(data)).stored.record.assessments[0]).toMatchObject({
    id: 'scope',
    level: 2,
  })
})
