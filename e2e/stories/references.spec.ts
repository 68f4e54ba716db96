import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readRecord } from '../records'
import { expect, test } from '../story'

const messy = path.join(import.meta.dirname, '../samples/references/messy.bib')

/** Three entries: one with the DOI of a source that is there, one with the title and year of another, and a new one. */
const pasted = `@article{again, title={Commonalities}, doi={https://doi.org/10.3390/JOITMC7010021}, issn={2199-8531}, urldate={2022-01-02}}
@report{outlook, title={Regional Outlook 2019 - regional development policy in Korea}, year=2019}
@online{fresh, title={A page about Testland}, url={https://example.org/%EB%B2%95}}`

test('references are pasted, looked at, brought in as one step, and taken back', async ({
  launch,
}) => {
  const { library, page, data, close } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const titles = editor.work.getByRole('region', { name: 'Bibliography' }).locator('[data-title]')
  await expect(titles).toHaveCount(9)

  const tools = editor.work.getByRole('button', { name: 'Import references…' })
  await tools.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import references' })
  const field = dialog.getByRole('textbox', { name: 'Paste references here' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('@misc{a,\n title={cut off')
  await dialog.getByRole('button', { name: 'Show what is in it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('cannot be read at line 2')
  await field.fill(pasted)
  await dialog.getByRole('button', { name: 'Show what is in it' }).click()

  await expect(dialog).toContainText('3 entries in BibTeX. 2 are there already')
  const lines = dialog.getByRole('list', { name: 'References found' }).getByRole('listitem')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(0)).toContainText('Same DOI as “Commonalities and Differences')
  await expect(lines.nth(0)).toContainText('Merging would add: ISSN, one day of access.')
  await expect(lines.nth(1)).toContainText('Same title and year as “Regional outlook 2019')
  await expect(lines.nth(2)).toContainText('https://example.org/법')
  const choices = lines.getByRole('combobox')
  await expect(choices.nth(0)).toHaveValue('skip')
  await expect(choices.nth(2)).toHaveValue('add')
  await choices.nth(0).selectOption('Merge')
  await dialog.getByRole('button', { name: 'Import: add 1, merge 1' }).click()

  await expect(dialog).toBeHidden()
  await expect(titles).toHaveCount(10)
  await expect(titles.last()).toContainText('A page about Testland')
  await editor.saved()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(titles).toHaveCount(9)
  await page.keyboard.press('ControlOrMeta+y')
  await expect(titles).toHaveCount(10)

  await close()
  const { stored } = await readRecord(data)
  expect(stored.record.sources).toHaveLength(10)
  expect(stored.record.sources[2]).toMatchObject({
    csl: { ISSN: '2199-8531' },
    accesses: ['2021-07-15', '2022-01-02'],
  })
  expect(stored.record.sources[9]).toMatchObject({
    id: 'fresh',
    csl: { URL: 'https://example.org/%EB%B2%95' },
  })
})

test('the style of the bibliography is chosen by what it looks like, and can be one’s own', async ({
  launch,
}) => {
  const { library, page, willOpen } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  await editor.work.getByRole('button', { name: 'Citation style…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Citation style' })
  const shown = dialog.getByRole('list').getByRole('listitem')
  await expect(dialog.getByRole('radio', { name: 'As this series prints it' })).toBeChecked()
  await expect(shown.first()).toContainText('European Commission (2018).')
  await dialog.getByRole('radio', { name: 'American Psychological Association' }).check()
  await expect(shown.first()).toContainText('European Commission. (2018).')
  await willOpen(path.join(import.meta.dirname, '../samples/references/testland.csl'))
  await dialog.getByRole('button', { name: 'Load a style…' }).click()
  await expect(dialog.getByRole('radio', { name: 'Testland style' })).toBeChecked()
  await expect(shown.first()).toHaveText(/^» Preparatory briefing/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  // Another time it is still the one.
  await editor.work.getByRole('button', { name: 'Citation style…' }).click()
  await expect(dialog.getByRole('radio', { name: 'Testland style' })).toBeChecked()
  await willOpen(messy)
  await dialog.getByRole('button', { name: 'Load a style…' }).click()
  await expect(dialog.getByRole('alert')).toContainText('no sound XML')
  await dialog.getByRole('button', { name: 'Remove Testland style' }).click()
  await expect(dialog.getByRole('radio', { name: 'As this series prints it' })).toBeChecked()
})

test('a file from another program comes in, and what goes out is the same when it comes back', async ({
  launch,
  folder,
}) => {
  const { library, page, willOpen, willSaveTo } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Bibliography')
  const open = async (file: string) => {
    await willOpen(file)
    await editor.work.getByRole('button', { name: 'Import references…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Choose a file…' }).click()
  }
  await open(messy)
  await page.getByRole('button', { name: 'Import: add 3' }).click()
  await expect(editor.work.locator('[data-title]')).toHaveCount(3)
  await editor.work.locator('[data-title]').first().click()
  await expect(editor.work.getByText('Reads: https://example.org/법령/a_b~c')).toBeVisible()
  await expect(editor.work.getByLabel('Original title').first()).toHaveValue(/^산업집적/)

  const file = path.join(folder, 'out.ris')
  await willSaveTo(file)
  await editor.work.getByRole('button', { name: 'Export references…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Export… RIS' }).click()
  await expect(page.getByText(`References exported to ${file}`)).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain(
    'UR  - https://example.org/%EB%B2%95%EB%A0%B9/a_b~c?x=1&y=2#Art_4\n',
  )
  await open(file)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('3 entries in RIS. 3 are there already')
  await expect(dialog.getByText('It brings nothing new.')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const broken = path.join(folder, 'broken.json')
  await writeFile(broken, '[{"title": "cut')
  await open(broken)
  await expect(dialog.getByRole('alert')).toContainText('not valid JSON')
})
