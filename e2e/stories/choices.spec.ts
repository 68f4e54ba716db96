import { act } from '../pages/editor'
import { expect, test } from '../story'

test('what is chosen by radio button is taken back by a key and by a button, and by undo it returns', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act)
  const type = editor.work.getByRole('group', { name: 'Policy type' })
  const national = type.getByRole('radio', { name: 'National cluster policy' })
  await national.focus()
  await page.keyboard.press('Delete')
  await expect(type.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(national).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(national).toBeChecked()
  await type.getByRole('button', { name: 'Clear Policy type' }).click()
  await expect(type.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(type.getByRole('radio').first()).toBeFocused()

  const scope = editor.panel.getByRole('radiogroup', { name: 'Level of Policy scope' })
  await scope.getByRole('radio', { name: /^2:/ }).focus()
  await page.keyboard.press('Backspace')
  await expect(scope.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await editor.total()).toBe('–')
})

test('an ill-formed value is marked when it was left, and at once when the factsheet is opened again', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'History')
  const start = editor.work.getByRole('textbox', { name: 'Starting year' })
  await start.fill('20x1')
  await expect(start, 'while it is typed').not.toHaveAttribute('aria-invalid')
  await page.keyboard.press('Tab')
  await expect(start).toHaveAttribute('aria-invalid', 'true')
  await editor.goToPolicy(act, 'Budget')
  const amount = editor.work
    .getByRole('group', { name: 'Overall', exact: true })
    .getByLabel('Amount')
  await amount.fill('about 5')
  await editor.saved()

  await editor.toLibrary()
  await library.open('Republic of Korea')
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  await expect(amount).toHaveAccessibleDescription(/./)
  await editor.go('History')
  await expect(start).toHaveAttribute('aria-invalid', 'true')
})
