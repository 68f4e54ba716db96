import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { violations } from '../axe'
import { factsheets } from '../cli'
import { Keyboard } from '../keyboard'
import { csvOfSheet } from '../office'
import { choose } from '../palette'
import { importSeries } from '../series'
import { expect, test } from '../story'

test('four countries: their categories by keyboard, the explanation beside, into the field and back to where one was', async ({
  launch,
  folder,
}) => {
  const data = await importSeries(folder, 12)
  const { page } = await launch({ data })
  const hand = new Keyboard(page)
  for (const name of ['A', 'B', 'E', 'F'])
    await hand.press(page.getByRole('checkbox', { name: `Choose Testland ${name}` }), 'Space')
  await hand.press(page.getByRole('button', { name: 'Compare…' }))
  await expect(page.getByRole('heading', { name: 'Compare', exact: true })).toBeFocused()
  await expect(page.getByRole('status').first()).toHaveText('4 factsheets, edition 2022')
  await expect(page.getByText('They do not measure how any country performs.')).toBeVisible()
  await expect(
    page.getByText(/^Average total .* over 3 with a total; 1 without one left out\.$/),
  ).toBeVisible()
  await page.screenshot({ path: 'test-results/compare-maturity.png' })

  await hand.tabTo(page.getByRole('tab', { name: 'Maturity' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const grid = page.getByRole('grid', { name: 'Objectives: categories by country' })
  await expect(grid).toBeVisible()
  // E has not gone through its objectives: three are left to count.
  await expect(grid.getByRole('row').nth(1)).toContainText('33 %, 1 of 3')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('gridcell', { name: /^Testland A, .*: ticked$/ }).first(),
  ).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const beside = page.getByRole('region', { name: 'Explanation' })
  await expect(beside).toContainText('not gone through')
  await expect(beside).toContainText('What the policy of Testland E is for.')
  await page.screenshot({ path: 'test-results/compare-matrix.png' })
  await page.keyboard.press('Escape')
  await expect(beside).toHaveCount(0)
  await page.keyboard.press('Enter')
  const groups = page.getByRole('region', { name: 'Shares by group' })
  await hand.select(groups.getByRole('combobox', { name: 'By' }), 'Type of policy')
  await expect(groups.getByRole('columnheader')).toHaveText(['Category', 'National cluster policy'])
  await expect(groups.getByRole('row').nth(1)).toContainText('33 %, 1 of 3')
  await hand.press(beside.getByRole('button', { name: 'Open in the editor' }))

  await expect(page.getByRole('heading', { name: /Testland E/ }).first()).toBeVisible()
  await expect(page.locator('[data-address$="/objectives"]').first()).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(grid).toBeVisible()
  await expect(
    page.getByRole('gridcell', { name: /^Testland E, .*not gone through/ }).first(),
  ).toHaveAttribute('aria-selected', 'true')
  await expect(beside).toContainText('What the policy of Testland E is for.')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Factsheets' })).toBeVisible()
})

test('side by side, what differs is marked; editions are mixed only where asked', async ({
  launch,
  folder,
}) => {
  const data = await importSeries(folder, 4)
  await importSeries(folder, 2, 2021)
  const { page } = await launch({ data })
  await choose(page, 'Compare Countries')
  const status = page.getByRole('status').first()
  await expect(status).toHaveText('4 factsheets, edition 2022')
  const hand = new Keyboard(page)
  await hand.select(page.getByRole('combobox', { name: 'Edition' }), 'All editions')
  await expect(status).toHaveText('6 factsheets, all editions')
  await expect(page.getByText(/factsheets of 2 editions \(2021, 2022\)/)).toBeVisible()
  await hand.press(page.getByRole('combobox', { name: 'Edition' }), 'Home')
  await expect(status).toHaveText('4 factsheets, edition 2022')
  await hand.tabTo(page.getByRole('tab', { name: 'Maturity' }))
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Side by side' })).toBeFocused()
  const scope = page.getByRole('row', { name: /^differs: Scope/ })
  await expect(scope).toContainText('1')
  await expect(page.getByRole('row', { name: /National cluster policy/ })).toContainText('yes')
  const before = await page.getByRole('row').count()
  await hand.press(page.getByRole('checkbox', { name: 'Only what differs' }), 'Space')
  expect(await page.getByRole('row').count()).toBeLessThan(before)
  // By keyboard: the texts beside each other, and the words that the first does not have.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const texts = page.getByRole('row', { name: /^Text: Objectives \(differs\)/ })
  await expect(texts).toContainText('What the policy of Testland B is for.')
  await expect(page.getByRole('row', { name: /^Text: Introduction \(differs\)/ })).toContainText(
    'On clusters in Testland B.',
  )
  await expect(texts.locator('ins')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(texts.locator('ins').first()).toHaveText('B')
  expect(await violations(page)).toEqual([])
  await page.screenshot({ path: 'test-results/compare-side.png' })
  await hand.press(page.getByRole('button', { name: /Open Scope of Testland B in the editor/ }))
  await expect(page.getByRole('heading', { name: /Testland B/ }).first()).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Back to the comparison' }))
  await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('one question to all: what is unlike the others, passages that two share, and there and back', async ({
  launch,
  folder,
}) => {
  const data = await importSeries(folder, 12)
  const { page } = await launch({ data })
  await choose(page, 'Compare Countries')
  const hand = new Keyboard(page)
  await hand.tabTo(page.getByRole('tab', { name: 'Maturity' }))
  await page.keyboard.press('End')
  const answers = page.getByRole('list', { name: 'Answers to one question' })
  await expect(answers.getByRole('heading')).toHaveCount(12)
  await expect(page.getByText('1 answer is unlike the others.')).toBeVisible()
  await expect(answers.getByRole('article').filter({ hasText: 'Unlike the others' })).toContainText(
    /Testland B 2022.*on the same facts 10 of 11 have level 2\./s,
  )
  await expect(answers.getByText('Reason: Seen otherwise in Testland B.')).toBeVisible()
  await hand.press(page.locator('summary', { hasText: '1 pair of passages is nearly the same' }))
  await expect(page.locator('blockquote')).toHaveCount(2)
  await page.screenshot({ path: 'test-results/compare-calibrate.png' })
  await hand.select(
    page.getByRole('combobox', { name: 'Question' }),
    'Strengthening cooperation between',
  )
  await hand.press(page.getByRole('checkbox', { name: 'Only what is unlike the others' }), 'Space')
  await expect(answers.getByRole('heading')).toHaveText(['Testland A 2022'])
  await expect(answers).toContainText('Unlike the others: only 1 of 11 tick it.')
  await hand.press(page.getByRole('button', { name: 'Open Testland A 2022 in the editor' }))
  await expect(page.getByRole('heading', { name: /Testland A/ }).first()).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Back to the comparison' }))
  await expect(page.getByRole('combobox', { name: 'Question' })).toHaveValue(
    'objectives cooperation',
  )
})

test('a chart leaves as SVG, as PNG, and with its data', async ({ launch, folder }) => {
  const data = await importSeries(folder, 6)
  const { page, willOpen } = await launch({ data })
  const out = path.join(folder, 'out')
  await mkdir(out)
  await willOpen(out)
  await choose(page, 'Compare Countries')
  await new Keyboard(page).press(
    page.getByRole('button', { name: 'Save chart: Maturity by country' }),
  )
  await expect(page.getByText(/The chart is in .* as SVG/)).toBeVisible()
  const made = path.join(out, 'maturity-by-country-2022')
  expect((await readdir(made)).toSorted()).toEqual([
    'maturity-by-country-2022.csv',
    'maturity-by-country-2022.png',
    'maturity-by-country-2022.svg',
  ])
  const csv = await readFile(path.join(made, 'maturity-by-country-2022.csv'), 'utf8')
  expect(csv).toMatch(/^Code,Country,Edition,Scope,Continuity,Evidence,Instruments,Total\n/)
  expect(csv).toContain('XF,Testland F,2022,,,,,\n')
  const svg = await readFile(path.join(made, 'maturity-by-country-2022.svg'), 'utf8')
  expect(svg).toMatch(/<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(svg).not.toMatch(/style=|class=|url\(/)
  // Where nothing stands around it, it says itself what it shows and how that is to be read.
  expect(svg).toContain('>Maturity by country, 2022<')
  expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
    'They do not measure how any country performs.',
  )
  const png = await readFile(path.join(made, 'maturity-by-country-2022.png'))
  expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
  expect(png.length).toBeGreaterThan(5_000)
})

test('every view of the comparison is sound for assistive technology', async ({
  launch,
  folder,
}) => {
  const data = await importSeries(folder, 12)
  const { page, setScheme } = await launch({ data })
  await choose(page, 'Compare Countries')
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(scheme)
    for (const tab of ['Maturity', 'Objectives', 'Side by side', 'Calibrate']) {
      await page.getByRole('tab', { name: tab, exact: true }).click()
      await expect(page.getByRole('status').first()).toHaveText('12 factsheets, edition 2022')
      if (tab === 'Objectives') await page.getByRole('gridcell').first().click()
      expect(await violations(page), `${tab} ${scheme}`).toEqual([])
      await page.screenshot({ path: `test-results/compare-${tab.toLowerCase()}-${scheme}.png` })
    }
  }
})

test('the series leaves as data, which the command line proves and other programs read', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000)
  const data = await importSeries(folder, 5)
  const { page, willOpen } = await launch({ data })
  const out = path.join(folder, 'out')
  await mkdir(out)
  await willOpen(out)
  const hand = new Keyboard(page)
  await hand.press(page.getByRole('button', { name: 'Export factsheets…' }))
  await hand.press(page.getByRole('button', { name: 'As data…' }))
  const dialog = page.getByRole('dialog', { name: 'The series as data' })
  await expect(dialog).toContainText('5 factsheets as tables for statistics')
  expect(await violations(page)).toEqual([])
  await page.screenshot({ path: 'test-results/dataset-dialog.png' })
  await hand.press(dialog.getByRole('checkbox', { name: 'Also drafts' }), 'Space')
  await hand.press(dialog.getByRole('button', { name: 'Write data…' }))
  const written = path.join(out, 'country-factsheets-data')
  await expect(page.getByText(`5 factsheets are in ${written} as data.`)).toBeVisible()

  expect(await factsheets('verify', written)).toMatchObject({ code: 0 })
  // Read by another program: the sheet of all categories, with numbers as numbers.
  const sheet = await csvOfSheet(path.join(written, 'series.xlsx'), 2, folder)
  const lines = sheet.split('\n')
  expect(lines[0]).toMatch(/^Country code,Country,Edition,Policy,objectives: cooperation,/)
  const ofA = lines.find((line) => line.startsWith('XA,Testland A,2022,'))
  expect(ofA?.split(',').slice(-20)).toEqual(expect.arrayContaining(['1']))
  expect(lines.filter((line) => line.startsWith('X'))).toHaveLength(10)

  const relations = path.join(written, 'data/relations.csv')
  const bytes = await readFile(relations)
  bytes[bytes.length - 3]! ^= 1
  await writeFile(relations, bytes)
  const proven = await factsheets('verify', written)
  expect(proven.code).toBe(1)
  expect(proven.out).toContain('data/relations.csv')
})
