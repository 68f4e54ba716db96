import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '../story'

test('a copy of a source is kept by file or drop, saved elsewhere, taken back, and missed when it is gone', async ({
  launch,
  folder,
}) => {
  const { library, page, willOpen, willSaveTo } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  await editor.work
    .getByRole('button', { name: /Preparatory briefing|Preparatory/ })
    .first()
    .click()
  const copy = editor.work.getByRole('region', { name: 'Kept copy' })
  await expect(copy).toContainText('up to 25 MB')

  const original = path.join(folder, 'briefing.pdf')
  await writeFile(original, '%PDF-1.7 a page as it was')
  await willOpen(original)
  await copy.getByRole('button', { name: 'Keep a copy…' }).click()
  await expect(copy).toContainText('briefing.pdf')
  await expect(copy).toContainText('unchanged since it was kept')
  await page.keyboard.press('Control+z')
  await expect(copy).not.toContainText('briefing.pdf')
  await page.keyboard.press('Control+Shift+z')
  await expect(copy).toContainText('briefing.pdf')

  const saved = path.join(folder, 'saved.pdf')
  await willSaveTo(saved)
  await copy.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(page.getByText(`A copy was saved to ${saved}`)).toBeVisible()
  expect(await readFile(saved, 'utf8')).toBe('%PDF-1.7 a page as it was')

  await copy.getByRole('button', { name: 'Remove the copy' }).click()
  await expect(copy.getByRole('button', { name: 'Keep a copy…' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(copy).toContainText('briefing.pdf')

  // Dropped from elsewhere, it takes the place of the first.
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['<p>Saved page</p>'], 'page.html', { type: 'text/html' }))
    return transfer
  })
  await copy.dispatchEvent('dragover', { dataTransfer: dropped })
  await copy.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(copy).toContainText('page.html')
  await editor.filed()

  const attachments = path.join(folder, 'library', 'attachments')
  const kept = await readdir(attachments)
  expect(kept).toHaveLength(2)
  for (const name of kept) await writeFile(path.join(attachments, name), 'altered')
  await editor.go('Introduction')
  await editor.go('Bibliography')
  await editor.work
    .getByRole('button', { name: /Preparatory/ })
    .first()
    .click()
  await expect(copy).toContainText('no longer what was kept')
  await copy.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(copy.getByRole('alert')).toContainText('nothing was saved')
})
