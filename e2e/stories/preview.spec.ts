import { expect, test } from '../story'

test('the preview stands beside the form, follows it, and leads back to it', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await page.keyboard.press('Control+p')
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Republic of Korea')
  // In place of the score, which comes back with its own button.
  await expect(editor.panel).toBeHidden()

  await editor.go('Introduction')
  await expect(preview.getByRole('heading', { level: 2, name: 'Introduction' })).toBeInViewport()
  const text = editor.work.getByRole('textbox', { name: 'Introduction' })
  await text.press('Control+End')
  await page.keyboard.type('\n\nSeen **at once** [@oecd-2019].')
  const typed = preview.locator('.prose p').filter({ hasText: 'Seen at once [8].' })
  await expect(typed).toBeInViewport()
  await expect(typed.locator('strong')).toHaveText('at once')

  await editor.go('Bibliography')
  await expect(preview.getByRole('heading', { level: 2, name: 'Bibliography' })).toBeInViewport()

  const entry = preview.locator('.entry').first()
  await expect(entry).toContainText('European Commission (2018).')
  await editor.work.getByRole('button', { name: 'Citation style…' }).click()
  const styles = page.getByRole('dialog')
  await styles.getByRole('radio', { name: 'American Psychological Association' }).check()
  await styles.getByRole('button', { name: 'Close' }).click()
  await expect(entry).toContainText('European Commission. (2018).')

  const level = preview.getByRole('row', { name: 'Existence of evaluations of past policies 0,5' })
  await level.scrollIntoViewIfNeeded()
  await level.click()
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Assessment and texts')

  await page.keyboard.press('F9')
  await expect(preview).toBeHidden()
  await expect(editor.panel).toBeVisible()
})
