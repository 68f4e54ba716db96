import { expect, test } from '../story'

test('published, a factsheet is locked; a correction with its reason makes it version 1.1', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  await page.getByRole('button', { name: 'Republic of Korea 2022', exact: true }).click()
  const editor = await library.editor()
  const status = page.getByRole('banner').getByRole('button', { name: /^Status: / })
  const dialog = page.getByRole('dialog', { name: 'Status' })
  const step = async (name: string, fields: Readonly<Record<string, string>> = {}) => {
    await status.press('Enter')
    await dialog.getByRole('radio', { name, exact: true }).check()
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text)
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await editor.saved()
  }

  // What is changed after it was validated is said, and shown.
  await step('Send to the authority', {
    'To whom': 'Ministry of Testland A',
    'Answer asked for by': '2023-03-01',
  })
  await step('Note that it was validated', { 'By whom': 'Ministry of Testland A' })
  await editor.go('Introduction')
  const introduction = editor.work.getByRole('textbox', { name: 'Introduction' })
  await introduction.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Afterwards.')
  await expect(status).toHaveAccessibleName(/Changed since validated/)
  await status.click()
  await dialog.getByRole('button', { name: 'See the difference' }).click()
  const history = page.getByRole('main', { name: 'History' })
  await expect(history.getByRole('heading', { name: 'One field is different.' })).toBeVisible()
  await page.keyboard.press('Escape')

  await step('Publish', { 'Publication date': '2023-05-02' })
  await expect(status).toHaveAccessibleName(/Published, Version 1\.0/)
  await expect(introduction).toBeDisabled()
  await page.keyboard.press('Control+z')
  await expect(introduction).toHaveValue(/Afterwards\./)
  await expect(status).toHaveAccessibleName(/Published/)

  // Without a reason there is no correction.
  await status.click()
  await dialog.getByRole('button', { name: 'Begin a correction' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/asks for is missing/)
  await page.keyboard.press('Escape')
  await step('Begin a correction', { 'Reason, as it is printed': 'A word was too much.' })
  await expect(introduction).toBeEnabled()
  await introduction.focus()
  await page.keyboard.press('Control+End')
  for (let key = 0; key < ' Afterwards.'.length; key += 1) await page.keyboard.press('Backspace')
  await step('Publish the correction')
  await expect(status).toHaveAccessibleName(/Corrected, Version 1\.1/)
  await expect(introduction).toBeDisabled()

  await page.keyboard.press('Control+Shift+y')
  await expect(history.getByText('Version 1.0').first()).toBeVisible()
  await expect(history.getByText('Version 1.1').first()).toBeVisible()
})
