import { Keyboard } from '../keyboard'
import { expect, test } from '../story'

test('duplicate, move to the trash and take it back', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const korea = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await expect(korea).toHaveCount(1)
  await library.choose(/^Republic of Korea 2022$/, 'Duplicate')
  await expect(korea).toHaveCount(2)
  await page.getByRole('button', { name: 'Actions for Republic of Korea 2022' }).first().click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(korea).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(korea).toHaveCount(2)
})

test('an empty library says what to do first; the sample is one click away and is opened, not doubled', async ({
  launch,
}) => {
  const { library, page } = await launch()
  await expect(page.getByRole('heading', { name: 'No factsheets yet' })).toBeVisible()
  const editor = await library.openSample()
  expect(await editor.total()).toBe('6,5')
  await editor.toLibrary()
  await library.openSample()
  await editor.toLibrary()
  await expect(
    page.getByRole('button', { name: 'Republic of Korea 2022', exact: true }),
  ).toHaveCount(1)
})

test('find narrows the list, and the columns sort it', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.begin('Testland A', 'XA', 2021)
  await editor.toLibrary()
  const names = page.getByRole('rowgroup').getByRole('row')
  await expect(names).toHaveCount(2)
  await page.getByRole('columnheader', { name: 'Country' }).getByRole('button').click()
  await expect(names.first()).toContainText('Republic of Korea')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('testland 2021')
  await expect(names).toHaveCount(1)
  await expect(names.first()).toContainText('Testland A')
})

test('several rows are chosen by keyboard and by mouse, go to the trash together, and come back by one undo', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  for (const [name, code] of [
    ['Testland A', 'XA'],
    ['Testland B', 'XB'],
    ['Testland C', 'XC'],
  ] as const) {
    await (await library.begin(name, code, 2021)).toLibrary()
  }
  await page.getByRole('columnheader', { name: 'Country' }).getByRole('button').click()
  const rows = page.getByRole('rowgroup').getByRole('row')
  const chosen = page.getByRole('region', { name: 'With the chosen factsheets' })

  await new Keyboard(page).tabTo(page.getByRole('checkbox', { name: 'Choose Testland A 2021' }))
  await page.keyboard.press('Space')
  await expect(chosen).toContainText('1 chosen')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(chosen).toContainText('2 chosen')
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await expect(chosen).toContainText('4 chosen')
  // Wherever the focus is, but in a text.
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)
  await page.getByRole('columnheader', { name: 'Country' }).getByRole('button').focus()
  await page.keyboard.press('Control+a')
  await expect(chosen).toContainText('4 chosen')
  await expect(page.getByRole('checkbox', { name: 'Choose all that are shown' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Choose Testland A 2021' }).press('Escape')
  await expect(chosen).toHaveCount(0)

  await page.getByRole('checkbox', { name: 'Choose Testland A 2021' }).click()
  await page
    .getByRole('checkbox', { name: 'Choose Testland C 2021' })
    .click({ modifiers: ['Shift'] })
  await expect(chosen).toContainText('3 chosen')
  // What is not shown is not chosen.
  await page.getByRole('searchbox').fill('testland b')
  await expect(chosen).toContainText('1 chosen')
  await page.getByRole('searchbox').fill('')
  await expect(chosen).toContainText('3 chosen')
  await page.screenshot({ path: 'test-results/library-chosen.png' })
  await chosen.getByRole('button', { name: 'Move to trash' }).click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(4)
})
