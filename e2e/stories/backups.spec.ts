import { violations } from '../axe'
import { choose } from '../palette'
import { expect, test } from '../story'

test('a backup is tried out, then one factsheet and all of them are restored from it', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  await library.begin('Testland A', 'XA', 2022)
  await page.getByRole('banner').getByRole('button', { name: 'Library' }).click()
  await choose(page, 'Backups')
  const dialog = page.getByRole('dialog', { name: 'Backups' })
  const said = dialog.getByRole('status')
  await dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect(said).toContainText('Backed up and compared')
  await page.keyboard.press('Escape')

  const editor = await library.open('Republic of Korea')
  const publisher = editor.work.getByLabel('Publisher')
  const before = await publisher.inputValue()
  await publisher.fill('Changed since')
  await editor.saved()
  await choose(page, 'Backups')
  await dialog.getByRole('button', { name: 'Try restoring the newest' }).click()
  await expect(said).toContainText('It works: all 2 factsheets')
  await dialog.locator('summary').last().click()
  await dialog.getByRole('button', { name: 'Restore Republic of Korea 2022' }).click()
  await expect(said).toContainText('is as it was on')
  await page.screenshot({ path: 'test-results/backups.png' })
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await library.open('Republic of Korea')
  await expect(publisher).toHaveValue(before)
  await editor.toLibrary()

  // What was there before the restore comes back from the backup that was made before it.
  await choose(page, 'Backups')
  const replaced = dialog.locator('details').filter({ hasText: 'before a restore' })
  await replaced.locator('summary').click()
  await replaced.getByRole('button', { name: 'Restore all…' }).click()
  const question = page.getByRole('alertdialog', { name: /^Restore everything/ })
  await question.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(said).toContainText('One factsheet was restored, 1 was the same')
  await page.keyboard.press('Escape')
  await library.open('Republic of Korea')
  await expect(publisher).toHaveValue('Changed since')
})

test('what is in the trash comes back by keyboard alone', async ({ launch }) => {
  const { page, library } = await launch({ holds: 'korea' })
  await library.choose(/^Republic of Korea/, 'Move to trash')
  await expect(library.row(/^Republic of Korea/)).toHaveCount(0)
  await choose(page, 'Trash')
  const dialog = page.getByRole('dialog', { name: 'Trash' })
  await expect(dialog).toContainText('removed, 90 days left')
  await page.screenshot({ path: 'test-results/trash.png' })
  expect(await violations(page)).toEqual([])
  const restore = dialog.getByRole('button', { name: 'Restore Republic of Korea 2022' })
  for (
    let tabs = 0;
    tabs < 4 && !(await restore.evaluate((each) => each === document.activeElement));
    tabs += 1
  ) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('is in the library again')
  await expect(dialog).toContainText('The trash is empty')
  await page.keyboard.press('Escape')
  await expect(library.row(/^Republic of Korea/)).toBeVisible()
})
