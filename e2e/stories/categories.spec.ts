import { act } from '../pages/editor'
import { expect, test } from '../story'

test('a category list by keyboard: one stop, arrows, Space, letters, Enter', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  const boxes = editor.work.locator('fieldset').getByRole('checkbox')
  const filter = editor.work.getByRole('searchbox', { name: /^Filter categories/ })
  await expect(editor.work.locator('fieldset').getByRole('status').first()).toHaveText(
    '10 of 10 selected',
  )

  await boxes.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(boxes.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(boxes.nth(3)).toBeFocused()
  await page.keyboard.press('End')
  await expect(boxes.nth(9)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(boxes.first()).not.toBeChecked()
  await expect(editor.work.locator('fieldset').getByRole('status').first()).toHaveText(
    '9 of 10 selected',
  )

  // Tab passes what is left of the list at once.
  await page.keyboard.press('Tab')
  const examined = editor.work.getByRole('checkbox', { name: /^Examined/ })
  await expect(examined).toBeFocused()
  // What is unticked stays so, also when one comes back to the section.
  await expect(examined).toBeChecked()
  await page.keyboard.press('Space')
  await page.keyboard.press('Alt+ArrowDown')
  await editor.work.getByRole('heading', { level: 2, name: 'Policy focus' }).waitFor()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(examined).not.toBeChecked()
  await examined.focus()
  await page.keyboard.press('Shift+Tab')
  await expect(boxes.first()).toBeFocused()

  await page.keyboard.type('entrepr')
  await expect(filter).toBeFocused()
  await expect(filter).toHaveValue('entrepr')
  await page.keyboard.press('Enter')
  const found = editor.work.getByRole('checkbox', { name: /^Promoting entrepreneurship/ })
  await expect(found).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(found).toHaveAccessibleDescription(/\. .*[Pp]rint|words of the document/)
  await page.keyboard.press('Escape')
  await expect(found).toHaveAccessibleDescription('')
  await page.keyboard.type('x')
  await expect(editor.work.getByText('No category matches “entreprx”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(filter).toHaveValue('')
  await expect(found).toBeFocused()

  // Escape ends the filtering from a category too.
  await page.keyboard.type('entrepr')
  await page.keyboard.press('Enter')
  // With “Examined”.
  await expect(boxes).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(filter).toHaveValue('')
  await expect(found).toBeFocused()
})

test('the whole row ticks, and what was cleared is named and comes back', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  const count = editor.work.locator('fieldset').getByRole('status').first()
  const box = editor.work.locator('fieldset').getByRole('checkbox').first()
  const label = box.locator('xpath=ancestor::label')
  const { width, height } = (await label.boundingBox())!
  await label.click({ position: { x: width - 6, y: height - 4 } })
  await expect(box).not.toBeChecked()
  await label.click({ position: { x: width - 6, y: 4 } })
  await expect(box).toBeChecked()

  await editor.work.getByRole('button', { name: 'Clear Policy objectives' }).click()
  await expect(count).toHaveText('0 of 10 selected')
  await expect(box).toBeFocused()
  const notice = page.getByText(/^Cleared from Policy objectives: “.*” and 7 more\.$/)
  await expect(notice).toBeVisible()
  await notice.locator('..').getByRole('button', { name: 'Undo' }).click()
  await expect(count).toHaveText('10 of 10 selected')
})

test('“Others” asks which at once, and the annex row is one key away', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Instruments')
  const group = editor.work.getByRole('group', { name: 'Financial instruments' })
  const others = group.getByRole('checkbox', { name: 'Others' })
  if (await others.isChecked()) await others.click()
  await others.focus()
  await page.keyboard.press('Space')
  const which = group.getByRole('textbox', { name: 'Others: Which?' })
  await expect(which).toBeFocused()
  await page.keyboard.type('Patent loans')
  await page.keyboard.press('Escape')
  await expect(others).toBeFocused()
  // Unticked by mistake, ticked again: what was written is there.
  await page.keyboard.press('Space')
  await expect(which).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(which).toHaveValue('Patent loans')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(others).toHaveAccessibleDescription(/In the annex, Cluster Support Instruments: 0 /)
})

test('categories stand in one column where there is room for no more', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  const boxes = editor.work.locator('fieldset').getByRole('checkbox')
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'))
  const [first, second] = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()]
  expect(second!.y).toBeGreaterThan(first!.y)
  expect(Math.abs(second!.x - first!.x)).toBeLessThan(2)
  await boxes.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(boxes.nth(1)).toBeFocused()
})
