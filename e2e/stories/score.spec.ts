import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Keyboard } from '../keyboard'
import { exportAs } from '../pages/editor'
import { rewriteRecord } from '../records'
import { factsheets } from '../cli'
import { expect, sample, test } from '../story'

test('the suggestion moves with the facts, the score only with its analyst', async ({ launch }) => {
  const { library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('6,5')

  // Without the relation to its predecessor the Act of 2021 is recent, and the evaluation of 2010 is nobody's.
  await editor.go('Relations')
  await editor.work
    .getByRole('button', { name: /^Remove: Industrial Clustering Act succeeds/ })
    .click()
  const continuity = editor.panel.getByRole('group', { name: 'Continuity' })
  await expect(continuity).toContainText('Suggested: 0,5')
  expect(await editor.total()).toBe('6,5')
  await expect(editor.panel).toContainText('Suggested total: 4,5')

  await continuity.getByRole('button', { name: 'Accept the suggestion 0,5 for Continuity' }).click()
  expect(await editor.total()).toBe('5')

  // The way back is one click, and the suggestion follows.
  await editor.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(continuity).toContainText('Suggested: 2')
  await expect(continuity.getByLabel('Reason for another level than suggested')).toBeVisible()
})

test('a fact is a jump to its field', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.panel.getByRole('button', { name: 'Show 3 more facts for Continuity' }).click()
  await editor.panel.getByRole('button', { name: 'ICCP: starting year 2005' }).click()
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('History')
  await expect(editor.work.getByRole('textbox', { name: 'Starting year' })).toBeFocused()
  await expect(page.locator(':focus')).toHaveValue('2005')
})

test('what would change a level is said, and the line of succession shows it by arrow keys', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const continuity = editor.panel.getByRole('group', { name: 'Continuity' })
  await continuity.getByRole('button', { name: /^Why/ }).click()
  await expect(continuity.getByRole('list', { name: 'It would be 1 with' })).toHaveText(
    'ICCP begun in 2012 or after',
  )
  await expect(continuity).toContainText('2005 to Q3 2022: 17 years, over 10')

  await editor.go('Assessment and texts')
  const start = page.getByRole('slider', { name: 'Starting year of ICCP' })
  await start.focus()
  for (let year = 2005; year < 2011; year += 1) await page.keyboard.press('ArrowRight')
  await expect(continuity).toContainText('Suggested: 2')
  await page.keyboard.press('ArrowRight')
  await expect(continuity).toContainText('Suggested: 1')
  await expect(start).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(editor.work.getByRole('textbox', { name: 'Starting year' })).toHaveValue('2012')
})

test('a draft from the facts is marked until somebody makes it theirs, and taken back as one step', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Assessment and texts')
  const evidence = page.locator('textarea[data-address="stateOfPlay/evidence"]')
  const draft = page.locator('section[data-criterion="evidence"]').getByRole('button', {
    name: /^Draft from the facts/,
  })
  await expect(draft).toBeHidden()
  await evidence.fill('')
  await draft.click()
  await expect(evidence).toHaveValue(/ongoing \/ interim of 2010 is recorded/)
  const mark = page.getByText('Drafted from the facts.')
  await expect(mark).toBeVisible()

  await evidence.focus()
  await page.keyboard.type('!')
  await expect(mark).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(mark).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(evidence).toHaveValue('')
})

test('an assessment by keyboard alone; a level other than suggested leaves with its reason', async ({
  launch,
  folder,
}) => {
  const { library, page, willSaveTo } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const keys = new Keyboard(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Assessment and texts')
  await page.keyboard.press('Enter')
  const evidence = editor.work.getByRole('group', { name: 'Evidence of performance' })
  const level = (points: string) => evidence.getByRole('radio', { name: new RegExp(`^${points}:`) })

  // Taken back, there is no total; the suggestion is one key away.
  await keys.choose(level('0,5'))
  await page.keyboard.press('Delete')
  await expect(level('0,5')).not.toBeChecked()
  expect(await editor.total()).toBe('–')
  await page.keyboard.press('Control+Enter')
  await expect(level('0,5')).toBeChecked()
  expect(await editor.total()).toBe('6,5')

  await page.keyboard.press('ArrowDown')
  await expect(level('1')).toBeChecked()
  const reason = 'Monitored by the agency, though no report is public.'
  await keys.type(evidence.getByLabel('Reason for another level than suggested'), reason)
  expect(await editor.total()).toBe('7')

  const publication = path.join(folder, 'korea.json')
  await willSaveTo(publication)
  await page.keyboard.press('Control+e')
  await exportAs(page, 'Publication')
  await expect(page.getByText(/^Exported to/)).toBeVisible()
  const { maturity } = JSON.parse(await readFile(publication, 'utf8')) as {
    maturity: { total: number; criteria: readonly object[] }
  }
  expect(maturity.total).toBe(7)
  expect(JSON.stringify(maturity)).toContain(reason)

  const text = path.join(folder, 'korea.md')
  await willSaveTo(text)
  await page.keyboard.press('Control+e')
  await exportAs(page, 'Markdown')
  await expect(page.getByText(/^Exported to.*md$/)).toBeVisible()
  expect(await readFile(text, 'utf8')).toContain(reason)
})

test('all four criteria are assessed by keyboard alone, and the total is read at the end', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await rewriteRecord(data, (record) => {
    for (const assessment of record.assessments)
      Object.assign(assessment, { level: null, reason: '' })
  })
  const { library, page } = await launch({ data })
  const row = page.getByRole('button', { name: /^Republic of Korea/ }).first()
  const keys = new Keyboard(page)
  await keys.press(row)
  const editor = await library.editor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Assessment and texts')
  await page.keyboard.press('Enter')
  const assess = async (criterion: string, points: string) => {
    const group = editor.work.getByRole('group', { name: criterion, exact: true })
    await keys.choose(group.getByRole('radio', { name: new RegExp(`^${points}:`) }))
    return group
  }
  await assess('Policy scope', '2')
  await assess('Continuity', '2')
  const evidence = await assess('Evidence of performance', '1')
  expect(await editor.total(), 'three of four are no total').toBe('–')
  await keys.type(
    evidence.getByLabel('Reason for another level than suggested'),
    'Monitored, though no report is public.',
  )
  await assess('Cluster support instruments', '2')
  expect(await editor.total()).toBe('7')
  await editor.saved()
})
