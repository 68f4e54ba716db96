import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { Keyboard } from '../keyboard'
import { Editor } from '../pages/editor'
import { expect, test } from '../story'

test('a factsheet from nothing to a valid publication, by keyboard alone', async ({
  launch,
  folder,
}) => {
  test.setTimeout(150_000)
  const { page, willSaveTo } = await launch()
  const keys = new Keyboard(page)
  const editor = new Editor(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const work = editor.work

  await page.keyboard.press('Control+n')
  await keys.type(page.getByLabel('Country', { exact: true }), 'Testland A')
  await keys.type(page.getByLabel('Country code'), 'XA')
  await page.keyboard.press('Enter')
  await editor.navigation.waitFor()

  // Alt+Down walks the sections in the order of print.
  const down = async (heading: string) => {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(work.getByRole('heading', { level: 2 })).toHaveText(heading)
  }
  const examine = (legend: string) =>
    keys.press(work.getByRole('checkbox', { name: `Examined: ${legend}` }), 'Space')
  const tick = (label: string) =>
    keys.tick(work.getByRole('checkbox', { name: label, exact: true }))

  await down('Introduction')
  await keys.type(work.getByRole('textbox', { name: 'Introduction' }), 'An invented country.')
  await down('Optional chapters')
  await down('Policies')
  await keys.press(button('Add policy in force'))
  await expect(work.getByRole('heading', { level: 2 })).toHaveText('Policy without a name')
  await keys.type(work.getByLabel('Policy name, as printed'), 'Cluster Act of Testland A')
  await keys.choose(work.getByRole('radio', { name: 'National cluster policy' }))
  await keys.choose(work.getByRole('radio', { name: 'National', exact: true }))

  await down('Policy objectives')
  await tick('Promoting entrepreneurship, start-ups and spin-offs')
  await examine('Policy objectives')
  await down('Policy focus')
  await tick('Cross-sectoral')
  await examine('Policy focus')
  await down('Responsible authorities')
  await tick('Provides funding')
  await examine('Responsible authorities')
  await down('Beneficiaries')
  await tick('SMEs')
  await examine('Beneficiaries')
  await down('Instruments')
  await tick('Financing start-ups')
  await examine('Financial instruments')
  await examine('Technical assistance')
  await down('History')
  await keys.choose(work.getByRole('radio', { name: 'Unlimited period' }))
  await keys.press(
    work
      .getByRole('group', { name: 'No answer for Ending year' })
      .getByRole('button', { name: 'Not applicable' }),
  )
  await keys.type(work.getByRole('textbox', { name: 'Starting year' }), '2015')
  await down('Budget')
  for (const label of ['Overall', 'Annual', 'Source of funding']) {
    await keys.press(
      work
        .getByRole('group', { name: `No answer for ${label}` })
        .getByRole('button', { name: 'Not available: sought and not found' }),
    )
  }
  await down('Policy evaluation')
  await tick('monitoring')
  await examine('Availability')
  await down('EU priorities')
  await tick('Digitalisation')
  await examine('Policy alignment with the EU priorities')
  await down('Relations')
  await down('Evaluations')
  await down('Assessment and texts')
  await keys.type(work.getByLabel('Year', { exact: true }), '2022')
  await keys.select(work.getByLabel('Quarter'), 'Q3')
  for (const criterion of [
    'Policy scope',
    'Continuity',
    'Evidence of performance',
    'Cluster support instruments',
  ]) {
    const section = work.getByRole('group', { name: criterion })
    await keys.press(section.getByRole('button', { name: /^Accept the suggestion/ }))
  }
  for (const text of await work.getByRole('textbox', { name: 'Qualitative description' }).all()) {
    await keys.type(text, 'What the table says, in words.')
  }
  await down('Bibliography')
  await keys.press(button('Add source'))
  await page.keyboard.type('Official Journal of Testland A')
  await editor.saved()

  // 2 for scope, 1 for seven years, 1 for monitoring, 1 for financial support alone.
  expect(await editor.total()).toBe('5')
  await willSaveTo(path.join(folder, 'testland.json'))
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog')).toContainText('Nothing is missing')
  const dialog = page.getByRole('dialog')
  await keys.press(dialog.getByRole('checkbox', { name: 'PDF' }), 'Space')
  await keys.press(dialog.getByRole('checkbox', { name: 'Publication', exact: true }), 'Space')
  await keys.press(dialog.getByRole('button', { name: 'Export…' }))
  await expect(page.getByText(/^Exported to/)).toBeVisible()

  const validated = await factsheets('validate', path.join(folder, 'testland.json'))
  expect(validated, validated.err + validated.out).toMatchObject({ code: 0 })
  const publication = JSON.parse(await readFile(path.join(folder, 'testland.json'), 'utf8')) as {
    maturity: { total: number }
  }
  expect(publication.maturity.total).toBe(5)
})
