import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openElectron } from '../hosts/electron'
import { expect, host, test } from '../story'

const heldList = path.join(import.meta.dirname, '../held-list/main.mjs')

test('the first rows are seen before the list is there, and taken for no more than they are', async ({
  launch,
}) => {
  test.skip(host.name === 'chromium', 'of the start of the application')
  const before = await launch({ holds: 'korea' })
  const { data } = before
  await expect(before.page.getByRole('row', { name: 'Republic of Korea' })).toBeVisible()
  await before.close()

  // What is seen first is what was kept, and not the list: nothing else would know this name.
  const file = path.join(data, 'first-rows.json')
  const kept = JSON.parse(await readFile(file, 'utf8')) as { summaries: { country: string }[] }
  expect(kept).toMatchObject({ count: 1, summaries: [{ country: 'Republic of Korea' }] })
  kept.summaries[0]!.country = 'Testland as it was kept'
  await writeFile(file, JSON.stringify(kept))
  const { app, page, close } = await openElectron(data, undefined, [], heldList)
  const row = page.getByRole('row', { name: 'Testland as it was kept' })
  const count = page.getByRole('banner').getByRole('status')
  await expect(row).toBeVisible()
  await expect(count).toHaveText('1 factsheet')

  // Of all factsheets nothing is said or chosen yet.
  const view = page.getByRole('complementary').getByRole('button', { name: 'Open findings' })
  await expect(view).toHaveText('Open findings')
  await page.keyboard.press('Control+A')
  await expect(page.getByText('chosen', { exact: false })).toHaveCount(0)
  const find = page.getByRole('searchbox')
  await find.fill('zzz')
  await expect(row).toBeHidden()
  await expect(count).toHaveText('')
  await expect(page.getByText(/no factsheet/i)).toHaveCount(0)
  await find.fill('')
  await expect(row).toBeVisible()

  await app.evaluate(() => (globalThis as unknown as { giveList: () => void }).giveList())
  await expect(page.getByRole('row', { name: 'Republic of Korea' })).toBeVisible()
  await expect(row).toBeHidden()
  await expect(view).toHaveText('Open findings 1')
  await page.locator('h1').click()
  await page.keyboard.press('Control+A')
  await expect(page.getByRole('checkbox', { name: 'Choose all' })).toBeChecked()
  await find.fill('zzz')
  await expect(page.getByText(/no factsheet/i)).toBeVisible()
  await close()
})

test('a window that goes before it has its list keeps nobody waiting for the end', async ({
  launch,
}) => {
  test.skip(host.name === 'chromium', 'of the start of the application')
  const before = await launch({ holds: 'korea' })
  await before.close()
  const { app, page } = await openElectron(before.data, undefined, [], heldList)
  await expect(page.getByRole('row', { name: 'Republic of Korea' })).toBeVisible()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  const began = Date.now()
  // As after a crash: the page says nothing any more.
  await app.evaluate(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows().forEach((each) => each.destroy()))
  })
  expect(await ended).toBe(0)
  // The main process would wait for 5 s for what never comes.
  expect(Date.now() - began).toBeLessThan(4000)
})
