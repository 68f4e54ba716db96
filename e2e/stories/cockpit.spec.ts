import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { violations } from '../axe'
import { Keyboard } from '../keyboard'
import { choose } from '../palette'
import { seededLibrary } from '../seeded'
import { expect, test } from '../story'

test('the cockpit shows each section of each country, leads there by keyboard and back, and leaves as a table', async ({
  launch,
  folder,
}) => {
  const data = await seededLibrary(folder, 56)
  const { page, library, willSaveTo, setScheme } = await launch({ data })
  await choose(page, 'Edition Cockpit')
  const table = page.getByRole('table', { name: 'How far edition 2022 is' })
  await expect(table.getByRole('rowheader')).toHaveCount(57)
  await page.screenshot({ path: 'test-results/cockpit.png' })
  expect(await violations(page)).toEqual([])
  await setScheme('dark')
  await page.screenshot({ path: 'test-results/cockpit-dark.png' })
  expect(await violations(page)).toEqual([])
  await setScheme('light')

  // One Tab into the table, arrow keys to a section of a country, Enter into it.
  const hand = new Keyboard(page)
  await hand.tabTo(page.getByRole('button', { name: 'Testland A, Cover' }))
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Testland AA, Objectives: /)
  await page.keyboard.press('Enter')
  const editor = await library.editor()
  await expect(page.getByRole('heading', { level: 2, name: /objectives/i })).toBeVisible()
  await page.screenshot({ path: 'test-results/cockpit-gone.png' })
  await hand.press(page.getByRole('button', { name: 'Back to the cockpit' }))
  await expect(table).toBeVisible()

  const csv = path.join(folder, 'cockpit.csv')
  await willSaveTo(csv)
  await hand.press(page.getByRole('button', { name: 'Export as CSV' }))
  await expect(page.getByText('The cockpit was exported')).toBeVisible()
  const rows = parse(await readFile(csv, 'utf8'), { columns: true }) as Record<string, string>[]
  expect(rows.length).toBe(56)
  const shown = await page
    .getByRole('button', { name: /^Testland AA, Objectives: / })
    .getAttribute('aria-label')
  expect(rows.find(({ Country }) => Country === 'Testland AA')?.['Objectives']).toBe(
    shown?.split(': ')[1],
  )
  const xlsx = path.join(folder, 'cockpit.xlsx')
  await willSaveTo(xlsx)
  await hand.press(page.getByRole('button', { name: 'Export as workbook' }))
  await expect(page.getByText('cockpit.xlsx')).toBeVisible()
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(xlsx)
  expect(book.worksheets[0]!.rowCount).toBe(57)
  await hand.press(page.getByRole('button', { name: 'Library' }).first())
  await expect(page.getByRole('heading', { level: 1, name: 'Factsheets' })).toBeVisible()
  expect(editor).toBeDefined()
})
