import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '../story'

test('the name is asked once, in nobody’s way, and marks what is examined', async ({ launch }) => {
  const { page, library, data } = await launch()
  const card = page.getByRole('form', { name: 'Who is working here?' })
  await expect(card).toBeVisible()
  await card.getByLabel('Your name').fill('First Analyst')
  await card.getByRole('button', { name: 'Use this name' }).click()
  await expect(card).toHaveCount(0)

  const editor = await library.openSample()
  await page.getByRole('navigation').getByRole('button', { name: /^ICCP/ }).click()
  await editor.go('Policy focus')
  const examined = editor.work.getByRole('checkbox', { name: 'Examined: Policy focus' })
  await examined.setChecked(false)
  await examined.setChecked(true)
  await editor.filed()
  const folder = path.join(data, 'records')
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const stored = JSON.parse(await readFile(path.join(folder, file!), 'utf8')) as {
    by: string
    record: {
      people: { id: string; name: string; role: string }[]
      policies: { focus: { examined?: { by: string } } }[]
    }
  }
  expect(stored.record.people).toEqual([{ id: stored.by, name: 'First Analyst', role: 'analyst' }])
  expect(stored.record.policies.map((policy) => policy.focus.examined?.by)).toContain(stored.by)

  // One step: the mark and the name go together, and the field that was undone is shown.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Policy focus')
  await editor.go('Cover')
  await expect(editor.work.getByText('Nobody named yet')).toBeVisible()
})

test('who would rather not say is not asked again, and can say so later by the palette', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('form')).toHaveCount(0)
  await page.reload()
  await page.getByRole('heading', { name: 'No factsheets yet' }).waitFor()
  await expect(page.getByRole('form')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('your name')
  await page.getByRole('option', { name: 'Your Name…' }).waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Your name' })
  await dialog.getByLabel('Your name').fill('Second Analyst')
  await page.keyboard.press('Enter')
  await expect(page.getByText('You are Second Analyst.')).toBeVisible()
})

test('an empty library teaches: three steps, and what the score is', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'What the score is' }).click()
  const help = page.getByRole('dialog', { name: 'Help' })
  await expect(help.getByRole('heading', { name: 'The maturity score' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'What the score is' })).toBeFocused()
})
