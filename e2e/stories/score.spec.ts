import { expect, test } from '../story'

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
