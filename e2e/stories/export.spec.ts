import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { act } from '../pages/editor'
import { expect, test } from '../story'

test('an exported publication is accepted by the command line and gives its score', async ({
  launch,
  folder,
}) => {
  const { library, page, willSaveTo } = await launch()
  const editor = await library.openSample()
  const file = path.join(folder, 'korea.json')
  await willSaveTo(file)
  await editor.export('Publication')
  await expect(page.getByText('Exported to')).toBeVisible()
  expect(await factsheets('validate', file)).toMatchObject({ code: 0 })
  const score = await factsheets('score', file, '--json')
  expect(JSON.parse(score.out)).toMatchObject({ total: 6.5, suggestedTotal: 6.5, max: 8 })
})

test('a refused export leads to the field; as a draft it leaves and says so', async ({
  launch,
  folder,
}) => {
  const { library, page, willSaveTo } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'History')
  await editor.work.getByRole('textbox', { name: 'Starting year' }).fill('20x1')
  await page.keyboard.press('Tab')
  // Beside the field after it was left; and saved all the same.
  await expect(editor.work.getByText(/year/i).last()).toBeVisible()
  await expect(editor.work.getByRole('textbox', { name: 'Starting year' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await editor.saved()

  await editor.go('Cover')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: 'Publication', exact: true })).toBeDisabled()
  await dialog.getByRole('listitem').getByRole('button').first().click()
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('History')
  await expect(editor.work.getByRole('textbox', { name: 'Starting year' })).toBeFocused()

  const file = path.join(folder, 'draft.json')
  await willSaveTo(file)
  await editor.export('Publication as draft')
  await expect(page.getByText('Exported to')).toBeVisible()
  const draft = await readFile(file, 'utf8')
  expect(draft).toContain('20x1')
  expect(JSON.parse(draft)).toMatchObject({ completeness: { complete: false } })
  const validated = await factsheets('validate', file)
  expect(validated.code).toBe(1)
  expect(validated.out + validated.err).toContain('history/start')
})

test('a working copy opens again as the same factsheet', async ({ launch, folder }) => {
  const { library, page, willSaveTo, willOpen } = await launch()
  const editor = await library.openSample()
  const file = path.join(folder, 'korea.factsheet')
  await willSaveTo(file)
  await editor.export('Working copy')
  await expect(page.getByText('Exported to')).toBeVisible()
  await willOpen(file)
  await page.keyboard.press('Control+o')
  await expect(page.getByText('already holds exactly this version')).toBeVisible()

  await editor.go('Cover')
  await editor.work.getByLabel('Publisher').fill('Changed here')
  await editor.saved()
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('Nothing has been changed yet')
  await dialog.getByRole('button', { name: 'Leave the library as it is' }).click()
  await expect(editor.work.getByLabel('Publisher')).toHaveValue('Changed here')
})

test('export to a folder that has vanished says so and leaves nothing half-written', async ({
  launch,
  folder,
}) => {
  const { library, page, willSaveTo } = await launch()
  const editor = await library.openSample()
  const gone = path.join(folder, 'gone')
  await mkdir(gone)
  await willSaveTo(path.join(gone, 'korea.json'))
  await rm(gone, { recursive: true })
  await editor.export('Publication')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Not exported.')
  expect(await readdir(folder)).not.toContain('gone')
})

test('a file that is no factsheet is refused in words', async ({ launch, folder }) => {
  const { library, page, willOpen } = await launch()
  const { writeFile } = await import('node:fs/promises')
  await writeFile(
    path.join(folder, 'poison.json'),
    '{"__proto__": {"isAdmin": true}, "a": 1, "a": 2}',
  )
  await willOpen(path.join(folder, 'poison.json'))
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('status').last()).not.toBeEmpty()
  await expect(library.page.getByText('No factsheets yet')).toBeVisible()
})
