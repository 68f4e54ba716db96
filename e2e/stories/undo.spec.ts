import type { ElectronApplication } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { act } from '../pages/editor'
import { expect, host, test } from '../story'

test('undo takes back typing, ticks, additions and removals one by one, and redo does them again', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const publisher = editor.work.getByLabel('Publisher')
  const before = await publisher.inputValue()
  await publisher.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' (ECCP)')
  await expect(page.getByRole('button', { name: 'Undo: typing in publisher' })).toBeEnabled()

  await editor.goToPolicy(act, 'Policy objectives')
  const sme = editor.work.getByRole('checkbox', { name: /^Increasing competitiveness/ })
  await sme.uncheck()
  await expect(
    page.getByRole('button', { name: /^Undo: untick “Increasing competitiveness/ }),
  ).toBeEnabled()

  await editor.go('Bibliography')
  const lines = editor.work.getByRole('list').first().getByRole('listitem')
  const all = await lines.count()
  await editor.work.getByRole('button', { name: /^Duplicate: Nahm/ }).click()
  await expect(page.getByRole('button', { name: 'Undo: duplicate source' })).toBeEnabled()
  await expect(lines).toHaveCount(all + 1)
  await page.keyboard.press('Control+z')
  await expect(lines).toHaveCount(all)
  await editor.work.getByRole('button', { name: 'Remove: OECD' }).click()
  await expect(page.getByRole('button', { name: 'Undo: remove source' })).toBeEnabled()
  const oecd = editor.work.getByRole('button', { name: /^OECD · 2019/ })
  await expect(oecd).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(oecd).toHaveCount(1)
  await page.keyboard.press('Control+z')
  // Undo shows where it was at work.
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Policy objectives')
  await expect(sme).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(publisher).toHaveValue(before)
  await expect(publisher).toBeFocused()
  await expect(page.getByRole('banner').getByRole('button', { name: /^Undo/ })).toBeDisabled()

  await page.keyboard.press('Control+y')
  await expect(publisher).toHaveValue(`${before} (ECCP)`)
  await page.keyboard.press('Control+Shift+z')
  await expect(sme).not.toBeChecked()
  await page.keyboard.press('Control+y')
  await editor.go('Bibliography')
  await expect(oecd).toHaveCount(0)
  await editor.saved()
})

test('the cursor stays where the text came back or went, and one writes on there', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  const text = editor.work.getByRole('textbox', { name: 'Explanation', exact: true })
  const before = await text.inputValue()
  const end = before.indexOf('steadily') + 'steadily'.length
  expect(end).toBeGreaterThan('steadily'.length)
  const cursor = () => text.evaluate((area: HTMLTextAreaElement) => area.selectionStart)
  await text.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), end)
  await text.focus()
  await page.keyboard.type(' and well')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveValue(before)
  await expect.poll(cursor).toBe(end)
  await page.keyboard.press('Control+y')
  await expect.poll(cursor).toBe(end + ' and well'.length)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveValue(before)
  // Behind the word that came back, from another section too.
  await expect.poll(cursor).toBe(end)
  await page.keyboard.press('Control+y')
  await editor.go('Cover')
  await page.keyboard.press('Control+z')
  await expect(text).toBeFocused()
  await expect.poll(cursor).toBe(end)
  await page.keyboard.type('!')
  await expect(text).toHaveValue(`${before.slice(0, end)}!${before.slice(end)}`)
})

test('200 random edits are undone to the first and redone to the last state', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const { library, page, data } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const stored = async () => {
    await editor.filed()
    const [file] = (await readdir(`${data}/records`)).filter((each) => each.endsWith('.json'))
    return (JSON.parse(await readFile(`${data}/records/${file}`, 'utf8')) as { record: unknown })
      .record
  }
  const first = await stored()
  // A small generator with a seed, so that a failure can be played again.
  let seed = 20_221_122
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pick = <T>(list: readonly T[]) => list[random(list.length)]!
  const parts = [
    'Cover',
    'Introduction',
    'Policy objectives',
    'Beneficiaries',
    'Instruments',
    'History',
    'Bibliography',
  ]

  let edits = 0
  let moves = 0
  while (edits < 200) {
    const part = pick(parts)
    if (!['Cover', 'Introduction', 'Bibliography'].includes(part)) await editor.goToPolicy(act)
    await editor.go(part)
    for (let here = 0; here < 12; here += 1) {
      const kind = random(4)
      if (kind === 0) {
        const boxes = editor.work.locator('textarea, input[type="text"], input:not([type])')
        const count = await boxes.count()
        if (count === 0) continue
        const box = boxes.nth(random(count))
        await box.focus()
        await page.keyboard.type(pick(['x', '한', ' and more', '2']))
      } else if (kind === 1) {
        const boxes = editor.work.getByRole('checkbox')
        const count = await boxes.count()
        if (count === 0) continue
        await boxes.nth(random(count)).click()
      } else {
        const how = pick(['ArrowUp', 'ArrowDown', 'Duplicate', 'Remove'] as const)
        const isMove = how === 'ArrowUp' || how === 'ArrowDown'
        const lines = editor.work.locator(isMove ? '[data-title]' : `button[aria-label^="${how}:"]`)
        const count = await lines.count()
        // The first line does not move up, the last not down.
        const movable = isMove ? count - 1 : count
        if (movable < 1) continue
        const line = lines.nth(random(movable) + (how === 'ArrowUp' ? 1 : 0))
        if (isMove) {
          await line.focus()
          await page.keyboard.press(`Alt+Shift+${how}`)
          moves += 1
        } else await line.click()
      }
      edits += 1
    }
  }
  const last = await stored()
  expect(last).not.toEqual(first)
  expect(moves, 'lines moved').toBeGreaterThan(10)

  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  const redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ })
  let steps = 0
  while (await undo.isEnabled()) {
    for (let here = 0; here < 10; here += 1) await page.keyboard.press('Control+z')
    steps += 10
    expect(steps, 'every undo gets further').toBeLessThan(400)
  }
  expect(await stored()).toEqual(first)
  expect(steps).toBeGreaterThan(60)
  while (await redo.isEnabled()) {
    for (let here = 0; here < 10; here += 1) await page.keyboard.press('Control+y')
  }
  expect(await stored()).toEqual(last)
})

test('the library undoes trash and duplicate, and a search box its own typing', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const korea = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await library.choose(/^Republic of Korea 2022$/, 'Duplicate')
  await expect(korea).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(korea).toHaveCount(1)
  await page.keyboard.press('Control+y')
  await expect(korea).toHaveCount(2)
  const find = page.getByRole('searchbox')
  await find.focus()
  await page.keyboard.type('nowhere')
  await page.keyboard.press('Control+z')
  await expect(find).not.toHaveValue('nowhere')
  await find.fill('')
  await expect(korea).toHaveCount(2)
})

test('the menu says what undo would take back', async ({ launch }) => {
  test.skip(host.name === 'chromium', 'a browser has no menu of ours')
  const { library, app } = (await launch({ holds: 'korea' })) as Awaited<
    ReturnType<typeof launch>
  > & { readonly app: ElectronApplication }
  const editor = await library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('Somebody else')
  const label = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label)
  await expect.poll(label).toBe('Undo: typing in publisher')
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  await expect(editor.work.getByLabel('Publisher')).not.toHaveValue('Somebody else')
  await expect.poll(label).toBe('Undo')
})
