import AxeBuilder from '@axe-core/playwright'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Keyboard } from '../keyboard'
import { choose } from '../palette'
import { readRecord, sealed, type Stored } from '../records'
import { expect, test } from '../story'

/** What is done to a blind copy elsewhere: everything answered as in the first but one category and one level. */
function answeredLike(first: Stored['record'], copy: Stored['record']): void {
  for (const [at, policy] of copy.policies.entries()) {
    const was = first.policies[at]
    for (const key of [
      'objectives',
      'focus',
      'authorities',
      'beneficiaries',
      'evaluation',
      'euPriorities',
    ])
      Object.assign(policy[key], { choices: was[key].choices, examined: was[key].examined })
    for (const key of ['financial', 'technical']) policy.instruments[key] = was.instruments[key]
  }
  copy.policies[0].objectives.choices = first.policies[0].objectives.choices.slice(1)
  copy.assessments = structuredClone(first.assessments)
  copy.assessments[0].level = first.assessments[0].level === 1 ? 2 : 1
  copy.assessments[0].reason = 'One region has none.'
}

test('a second coder answers blind, and only what they differ on is asked and settled, by keyboard', async ({
  launch,
  folder,
}) => {
  const { library, page, data, willSaveTo, willOpen } = await launch({ holds: 'korea' })
  const keys = new Keyboard(page)
  await page.getByRole('textbox', { name: 'Your name' }).fill('First analyst')
  await page.keyboard.press('Enter')
  const editor = await library.open('Republic of Korea')
  const { record: first } = (await readRecord(data)).stored

  // The copy leaves without an answer.
  await choose(page, 'Second Coding')
  const sheet = page.getByRole('complementary', { name: 'Second coding' })
  const file = path.join(folder, 'blind.factsheet')
  await willSaveTo(file)
  await keys.press(sheet.getByRole('button', { name: 'Blind copy as a file…' }))
  await expect(page.getByText(/A blind copy was written to/)).toBeVisible()
  const copy = JSON.parse(await readFile(file, 'utf8')) as Stored
  expect(copy.record.secondCoding.of).toBe(first.id)
  expect(copy.record.policies[0].objectives.choices).toEqual([])
  expect(JSON.stringify(copy)).not.toContain(first.assessments[0].factsSha)
  await page.screenshot({ path: 'test-results/second-coding-begin.png' })

  // It comes back answered.
  answeredLike(first, copy.record)
  await writeFile(file, sealed(copy))
  await page.keyboard.press('Escape')
  await editor.toLibrary()
  await willOpen(file)
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByText(/This is a second coding\./)).toBeVisible()
  await page.screenshot({ path: 'test-results/second-coding-blind.png' })
  await editor.toLibrary()
  await expect(page.getByText('second coding', { exact: true })).toBeVisible()

  // Back in the first: two differences, and all else agrees.
  const row = page
    .getByRole('row')
    .filter({ hasNotText: 'second coding' })
    .getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await row.click()
  await choose(page, 'Second Coding')
  await expect(sheet.getByText('2 differences are open')).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^Levels 3 of 4 75 %/ })).toBeVisible()
  await page.screenshot({ path: 'test-results/second-coding.png' })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  const keepFirst = sheet.getByRole('button', { name: /^Keep the first/ })
  await keys.tabTo(keepFirst.first())
  await page.keyboard.press('1')
  await expect(sheet.getByText('1 difference is open')).toBeVisible()
  await expect(keepFirst).toBeFocused()
  await page.keyboard.press('2')
  await expect(sheet.getByText('No difference is open.')).toBeVisible()

  // Agreement is told as both answered; both answers stay, with who and when.
  await expect(sheet.getByRole('row', { name: /^Levels 3 of 4 75 %/ })).toBeVisible()
  await sheet.getByRole('radio', { name: /^All/ }).check()
  await expect(sheet.getByText(/The second was taken, First analyst/)).toBeVisible()
  await page.screenshot({ path: 'test-results/second-coding-settled.png' })
  await editor.saved()
  await page.keyboard.press('Escape')
  await editor.toLibrary()
  const stored = await readFile(path.join(data, 'records', `${first.id}.json`), 'utf8')
  const { record: after } = JSON.parse(stored) as Stored
  const level = after.reconciled.find((each: { code: string | null }) => each.code === null)
  expect(level).toMatchObject({
    kept: 'second',
    first: { level: first.assessments[0].level },
    other: { level: copy.record.assessments[0].level, reason: 'One region has none.' },
  })
  expect(after.assessments[0].level).toBe(copy.record.assessments[0].level)
  expect(after.policies[0].objectives.choices).toEqual(first.policies[0].objectives.choices)

  // Both can be taken back.
  await row.click()
  await library.editor()
  await choose(page, 'Second Coding')
  await expect(sheet.getByText('No difference is open.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheet.getByText('1 difference is open')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheet.getByText('2 differences are open')).toBeVisible()
})
