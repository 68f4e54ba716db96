import path from 'node:path'
import { factsheets } from '../cli'
import { Keyboard } from '../keyboard'
import { readRecord, rewriteRecord } from '../records'
import { act } from '../pages/editor'
import { expect, sample, test } from '../story'

test('a list keeps the focus of who works it by keyboard, and gives back what was removed', async ({
  launch,
}) => {
  const { library, page, data } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const keys = new Keyboard(page)
  await editor.go('Policies')
  const items = editor.work.getByRole('listitem')
  await keys.tabTo(items.first().locator('[data-title]'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(items.first()).toContainText('ICCP')
  await expect(items.first().locator('[data-title]')).toBeFocused()
  await keys.press(items.first().getByRole('button', { name: /^Remove/ }))
  await expect(items).toHaveCount(1)
  await expect(items.first().getByRole('button').first()).toBeFocused()

  // Undone from a section of the other policy, whose place in the list moves by it.
  await editor.goToPolicy(act, 'History')
  const start = editor.work.getByRole('textbox', { name: 'Starting year' })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(start).toHaveValue('2021')
  await start.fill('2020')
  await editor.filed()
  const { policies, relations } = (await readRecord(data)).stored.record
  expect(policies.map((each: typeof policies) => each.history.start.value)).toEqual([
    '2005',
    '2020',
  ])
  expect(relations[0].to).toBe(policies[0].id)

  // Undo belongs to the open factsheet: it goes when that closes, and never pretends.
  await editor.go('Bibliography')
  await items
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await editor.toLibrary()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0)
})

test('what a category means can be read by keyboard', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Beneficiaries')
  const help = editor.work.getByRole('button', { name: 'About SMEs' })
  await new Keyboard(page).tick(editor.work.getByRole('checkbox', { name: 'SMEs', exact: true }))
  await page.keyboard.press('Enter')
  await expect(help).toHaveAttribute('aria-expanded', 'true')
})

test('unknown categories and fields are kept, shown, flagged and survive an edit', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await rewriteRecord(data, (record) => {
    record.policies[0].objectives.choices.push({ code: 'from-the-future', text: 'in own words' })
    record.policies[0].objectives.choices.push({ code: 'resilience' })
    record.fromTheFuture = { kept: true }
    record.relations.push({ id: 'r9', from: 'gone', to: record.policies[0].id, kind: 'amends' })
  })
  const { library } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  await expect(editor.work).toContainText('from-the-future: in own words')
  await expect(editor.work).toContainText('Unknown category, kept as it came')
  await expect(editor.work).toContainText('which is off for this factsheet')
  await editor.work.getByRole('checkbox', { name: /^Promoting employment/ }).uncheck()

  // On and off again with ticks from the extension: shown, then flagged, never dropped.
  await editor.go('Cover')
  const extension = editor.work.getByRole('checkbox', { name: /not attested in print/i })
  await extension.check()
  await editor.go('Cover')
  await extension.uncheck()

  await editor.go('Relations')
  await editor.work.getByRole('button', { name: /^A policy that is no longer here amends/ }).click()
  const from = editor.work.getByLabel('This policy')
  await expect(from.locator('option:checked')).toHaveText('A policy that is no longer here')
  await editor.filed()
  const { record } = (await readRecord(data)).stored
  const codes = record.policies[0].objectives.choices.map((each: { code: string }) => each.code)
  expect(codes).toEqual(expect.arrayContaining(['from-the-future', 'resilience']))
  expect(codes).not.toContain('employment-skills')
  expect(JSON.stringify(record.extensions)).toContain('"kept":true')
})

test('half a character is mended as it enters, and saving goes on', async ({ launch }) => {
  const { library, data } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').evaluate((field) => {
    // What a keyboard driver that sends the two halves one by one leaves behind.
    const input = field as HTMLInputElement
    input.focus()
    input.setRangeText('half \ud83e of it', 0, input.value.length, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await editor.work.getByLabel('Also known as').fill('typed after it')
  await editor.filed()
  expect((await readRecord(data)).stored.record).toMatchObject({
    publisher: 'half \ufffd of it',
    country: { alsoKnownAs: 'typed after it' },
  })
})
