import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { exportAs } from '../pages/editor'
import { expect, sample, test } from '../story'

const invented = path.join(import.meta.dirname, '../../resources/codebooks/invented-2023.json')

test('the next edition begins with last year’s answers, by keyboard, as one step that can be taken back', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('next edition')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Begin the next edition' })
  await expect(dialog.getByLabel('To edition')).toHaveValue('2023')
  await dialog.getByLabel('To edition').fill('2021')
  await expect(dialog.getByText('Give a year after 2022.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Begin one factsheet' })).toBeDisabled()
  await dialog.getByLabel('To edition').fill('2023')
  await page.keyboard.press('Enter')

  const next = library.row('Republic of Korea 2023')
  await expect(next).toHaveCount(1)
  await expect(library.row('Republic of Korea 2022')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(next).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(next).toHaveCount(1)

  await page.getByRole('button', { name: 'Next edition…' }).click()
  await dialog.getByLabel('From edition').selectOption('2022')
  await expect(dialog.getByText('Every country has a factsheet of 2023 already.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Begin/ })).toBeDisabled()
})

test('each answer of the edition before is stood by without retyping, one by one or a section at once', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  await page.getByRole('button', { name: 'Next edition…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Begin one factsheet' }).click()
  await page.getByRole('button', { name: 'Republic of Korea 2023', exact: true }).click()
  const editor = await library.editor()
  await page.keyboard.press('Control+F8')
  const sheet = page.getByRole('complementary', { name: 'Problems' })
  const carried = sheet.getByRole('button', { name: /^Carried over \d+$/ })
  await carried.click()
  const left = async () => Number((await carried.textContent())!.replace(/\D+/g, ''))
  const all = await left()
  expect(all).toBeGreaterThan(50)
  await expect(
    sheet.getByText(`0 of ${all} answers of the edition before are stood by`),
  ).toBeVisible()

  await sheet.getByRole('button', { name: 'Still holds: Introduction' }).press('Enter')
  await expect.poll(left).toBe(all - 1)
  await page.keyboard.press('Control+z')
  await expect.poll(left).toBe(all)

  // What reads otherwise now was updated, and is carried no longer.
  await sheet.getByRole('button', { name: 'Introduction', exact: true }).click()
  await expect(editor.work.getByRole('textbox', { name: 'Introduction' })).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' More.')
  await expect.poll(left).toBe(all - 1)

  const together = sheet.getByRole('button', { name: /^All \d+ still hold$/ })
  for (let count = await together.count(); count > 0; count = await together.count()) {
    await together.first().press('Enter')
    await expect(together).toHaveCount(count - 1)
  }
  await expect.poll(left).toBeLessThan(all / 2)
  await editor.saved()
  await editor.toLibrary()
  await page.getByRole('button', { name: 'Republic of Korea 2023', exact: true }).click()
  await library.editor()
  await page.keyboard.press('Control+F8')
  const rest = await left()
  expect(rest).toBeLessThan(all / 2)
})

test('with one key each answer is said to hold; a wrong one of last year leaves an erratum there', async ({
  launch,
}) => {
  // More than eighty fields, each gone to.
  test.setTimeout(240_000)
  const { library, page } = await launch({ holds: 'korea' })
  await page.getByRole('button', { name: 'Next edition…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Begin one factsheet' }).click()
  await page.getByRole('button', { name: 'Republic of Korea 2023', exact: true }).click()
  const editor = await library.editor()
  await page.keyboard.press('Control+F8')
  const carried = page
    .getByRole('complementary', { name: 'Problems' })
    .getByRole('button', { name: /^Carried over \d+$/ })
  const left = async () => Number((await carried.textContent())!.replace(/\D+/g, ''))
  const all = await left()

  // Last year's answer beside this year's; what was wrong then is noted there.
  await editor.go('Introduction')
  await editor.work.getByRole('textbox', { name: 'Introduction' }).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' More.')
  await page.keyboard.press('Shift+F4')
  const beside = page.getByRole('dialog', { name: /Introduction: the edition before/ })
  await expect(beside.locator('ins')).toHaveText(/More\./)
  await beside.getByRole('button', { name: 'It was wrong in 2022' }).press('Enter')
  await beside.getByRole('button', { name: 'Note the erratum there' }).press('Enter')
  await expect(beside).toHaveCount(0)

  // F4 until nothing is left, with no other key.
  await expect.poll(left).toBe(all - 1)
  const pressed = async () => {
    await page.keyboard.press('F4')
    return left()
  }
  await expect.poll(pressed, { intervals: [100], timeout: 150_000 }).toBe(0)
  await expect(page.getByText('Every answer of the edition before is stood by.')).toBeVisible()
  await expect.poll(left).toBe(0)
  await editor.saved()

  // Against last year, only what was written differs; and last year's factsheet has the erratum.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('compare editions')
  await page.keyboard.press('Enter')
  const compared = page.getByRole('dialog', { name: 'Compare editions' })
  await expect(compared.getByRole('heading', { name: '2 fields are different.' })).toBeVisible()
  await page.keyboard.press('Escape')
  await editor.toLibrary()
  await page.getByRole('button', { name: 'Republic of Korea 2022', exact: true }).click()
  await library.editor()
  await editor.go('Notes')
  await expect(editor.work.getByRole('textbox').first()).toHaveValue(/^Erratum\. Introduction/)
})

test('two editions with two codebooks are compared through the crosswalk, the older first whichever was named first', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await factsheets('roll', '--data', data, '--from', '2022', '--to', '2023')
  const answers = path.join(folder, 'answers.json')
  const said = { 'objectives/employment-skills': ['employment'], 'level/evidence': ['keep'] }
  await writeFile(answers, JSON.stringify(said))
  const applied = await factsheets(
    'codebook',
    'apply',
    invented,
    '--data',
    data,
    '--answers',
    answers,
  )
  expect(applied).toMatchObject({ code: 0 })

  const { library, page, setScheme } = await launch({ data })
  await page.getByRole('button', { name: 'Republic of Korea 2023', exact: true }).click()
  await library.editor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('compare editions')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Compare editions' })
  const notes = dialog.getByRole('list', { name: 'About this comparison' })
  await expect(notes).toContainText('The two have different codebooks')
  await expect(notes).toContainText('The levels of “Evidence of performance” cannot be compared')
  const found = dialog.getByRole('heading', { level: 3 })
  const count = await found.textContent()
  await page.screenshot({ path: 'test-results/compare-codebooks.png' })

  const [earlier, later] = [dialog.getByLabel('Earlier'), dialog.getByLabel('Later')]
  const older = await earlier.inputValue()
  await earlier.selectOption(await later.inputValue())
  await later.selectOption(older)
  await expect(notes).toContainText('The newer one was named first (Republic of Korea 2023)')
  await expect(found).toHaveText(count!)
  await setScheme('dark')
  await page.screenshot({ path: 'test-results/compare-codebooks-dark.png' })
})

test('told to export only what is stood by, the app refuses what nobody stands by, also among several', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await factsheets('roll', '--data', data, '--from', '2022', '--to', '2023')
  const { library, page, willOpen } = await launch({ data })
  await page.getByRole('button', { name: 'Republic of Korea 2023', exact: true }).click()
  const editor = await library.editor()
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  const go = dialog.getByRole('button', { name: 'Export…' })
  await dialog
    .getByRole('group', { name: 'Formats' })
    .getByRole('checkbox', { name: 'Markdown', exact: true })
    .check()
  // Unless it is told to, it leaves: the control.
  await expect(go).toBeEnabled()
  await dialog.getByRole('checkbox', { name: 'Export only what is stood by' }).check()
  await expect(go).toBeDisabled()
  await expect(dialog.getByRole('status').first()).toContainText(
    'Only a working copy is exported until every answer is stood by.',
  )
  await page.screenshot({ path: 'test-results/export-refused.png' })
  await page.keyboard.press('Escape')
  await editor.toLibrary()

  const out = path.join(folder, 'out')
  await mkdir(out)
  await willOpen(out)
  await page.keyboard.press('Control+e')
  await expect(dialog.getByRole('checkbox', { name: 'Export only what is stood by' })).toBeChecked()
  await exportAs(page, 'Markdown')
  await expect(dialog).toContainText('not stood by yet')
  await page.screenshot({ path: 'test-results/export-left-out.png' })
  // The one that stands by itself, and what the export says of itself.
  const written = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.md'))
  expect(written).toHaveLength(1)
  expect(written[0]).toContain('2022')
})
