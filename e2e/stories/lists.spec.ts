import { expect, test } from '../story'
import type { Editor } from '../pages/editor'

const titles = (editor: Editor, list: string) =>
  editor.work.getByRole('region', { name: list }).locator('[data-title]')

test('an item moves by key, menu and pointer, keeps the focus, and says where it went', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  const [first, second, third] = await rows.allInnerTexts()

  await rows.first().focus()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(rows.nth(1)).toHaveText(first!)
  await expect(rows.nth(1)).toBeFocused()
  await expect(editor.work.getByRole('status').filter({ hasText: 'moved to 2 of' })).toHaveCount(1)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rows.first()).toBeFocused()
  await expect(rows.first()).toHaveText(first!)
  // At the end nothing moves.
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rows.first()).toHaveText(first!)

  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await editor.work.getByRole('button', { name: `More: ${second}` }).click()
  await page.getByRole('menuitem', { name: 'Move up' }).click()
  await expect(rows.first()).toHaveText(second!)
  await expect(editor.work.getByRole('button', { name: `More: ${second}` })).toBeFocused()

  // The handle of the first, let go below the third.
  const handle = editor.work.locator('li [title="Drag to move"]').first()
  const from = (await handle.boundingBox())!
  const to = (await rows.nth(2).boundingBox())!
  await page.mouse.move(from.x + 4, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, to.y + 5, { steps: 4 })
  await page.mouse.move(from.x + 4, to.y + to.height - 4, { steps: 4 })
  await page.mouse.up()
  await expect(rows.nth(2)).toHaveText(second!)
  await expect(rows.nth(0)).toHaveText(first!)
  await expect(rows.nth(1)).toHaveText(third!)

  // Escape lets go where it was.
  const again = (await handle.boundingBox())!
  await page.mouse.move(again.x + 4, again.y + 10)
  await page.mouse.down()
  await page.mouse.move(again.x + 4, to.y + to.height + 30, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(rows.nth(0)).toHaveText(first!)
  await editor.saved()
})

test('what was removed by key comes back, and the focus stays in the list', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  const before = await rows.allInnerTexts()
  await rows.nth(1).focus()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(before.length - 1)
  await expect(rows.nth(1)).toBeFocused()
  await expect(rows.nth(1)).toHaveText(before[2]!)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(rows).toHaveText(before)
})

test('a list is one stop of Tab', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  await rows.first().focus()
  // Past its three buttons stands what adds the next one.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab')
  await expect(editor.work.getByRole('button', { name: 'Add source' })).toBeFocused()
})
