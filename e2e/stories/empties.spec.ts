import { act } from '../pages/editor'
import { expect, test } from '../story'

test('the three empties by key: stated in words, nothing lost, nothing silent', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'History')
  const start = editor.work.getByRole('textbox', { name: 'Starting year' })
  const group = editor.work.getByRole('group', { name: 'No answer for Starting year' })
  const year = await start.inputValue()
  const pressed = (name: RegExp) => group.getByRole('button', { name, pressed: true })

  await start.focus()
  await page.keyboard.press('Alt+n')
  await expect(start).toHaveValue('')
  await expect(start).toHaveAttribute('placeholder', 'n/a')
  await expect(start).toBeFocused()
  await expect(pressed(/^n\/a/)).toBeVisible()
  await expect(start).toHaveAccessibleDescription(
    `Not available: sought and not found. In place of “${year}”; undo brings it back.`,
  )
  await expect(group.getByRole('status')).toHaveText(/^Not available/)

  const when = editor.work.getByRole('textbox', { name: 'Searched when' })
  await expect(when).toHaveValue('')
  await when.fill('2022-02-30')
  await editor.work.getByRole('textbox', { name: 'Searched where' }).fill('Official Gazette')
  await expect(when).toHaveAttribute('aria-invalid', 'true')
  await when.fill('2022-02-28')
  await expect(when).not.toHaveAttribute('aria-invalid')

  await start.focus()
  await page.keyboard.press('Alt+-')
  await expect(pressed(/Not applicable$/)).toBeVisible()
  await expect(start).toHaveAccessibleDescription(
    'Not applicable. In place of n/a, Official Gazette, 2022-02-28; undo brings it back.',
  )
  await page.keyboard.press('Alt+Delete')
  await expect(start).not.toHaveAttribute('placeholder')
  await expect(start).toHaveAccessibleDescription(/^Not yet filled\. In place of –/)
  await expect(group.getByRole('button', { name: 'Clear Starting year' })).toBeHidden()

  // Back to the year, step by step.
  for (let steps = 0; steps < 10 && (await start.inputValue()) !== year; steps += 1) {
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(120)
  }
  await expect(start).toHaveValue(year)
})

test('an amount and a text take the same keys, and a button takes the empty back', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Budget')
  const overall = editor.work.getByRole('group', { name: 'Overall', exact: true })
  const amount = overall.getByRole('textbox', { name: 'Amount' })
  await amount.fill('12,5')
  await overall.getByRole('textbox', { name: 'Currency' }).focus()
  await page.keyboard.press('Alt+n')
  await expect(amount).toHaveValue('')
  await expect(amount).toHaveAccessibleDescription(/In place of “12,5/)
  await overall.getByRole('button', { name: 'Clear Overall' }).click()
  await expect(amount).toBeFocused()
  await expect(amount).not.toHaveAttribute('placeholder')

  const source = editor.work.getByRole('textbox', { name: 'Source of funding' })
  await source.fill('The state budget')
  await page.keyboard.press('Alt+-')
  await expect(source).toHaveValue('')
  await expect(source).toHaveAttribute('placeholder', '–')
  // Typing answers it.
  await page.keyboard.type('Levies')
  await expect(source).toHaveValue('Levies')
})
