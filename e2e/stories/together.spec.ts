import type { Library } from '../pages/library'
import { expect, test } from '../story'

/** Two that are barely begun, beside the sample. */
async function addTestlands(library: Library) {
  for (const [name, code] of [
    ['Testland A', 'XA'],
    ['Testland B', 'XB'],
  ] as const) {
    await (await library.begin(name, code, 2021)).toLibrary()
  }
}

test('one step for the chosen factsheets: who cannot take it is named and left out, and undo takes it back from all', async ({
  launch,
}) => {
  const { library, page, setScheme } = await launch({ holds: 'korea' })
  await addTestlands(library)
  const rows = page.getByRole('rowgroup').getByRole('row')
  const chosen = page.getByRole('region', { name: 'With the chosen factsheets' })
  const dialog = page.getByRole('dialog')
  const openIt = async () => {
    await page.getByRole('checkbox', { name: 'Choose Testland A 2021' }).focus()
    await page.keyboard.press('Control+a')
    await chosen.getByRole('button', { name: 'Status…' }).press('Enter')
    await expect(dialog.getByRole('radio').first()).toBeVisible()
  }

  // By keyboard: the first step offered is one that all can take.
  await openIt()
  await expect(dialog.getByRole('radio', { name: 'Put into review' })).toBeChecked()
  await expect(dialog).toContainText('all 3')
  await dialog.getByRole('button', { name: 'Put into review: 3 factsheets' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(rows.filter({ hasText: 'In review' })).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows.filter({ hasText: 'Draft' })).toHaveCount(3)

  // What is published cannot be undone, and what is not complete is left out.
  await openIt()
  await dialog.getByRole('radio', { name: 'Publish', exact: true }).check()
  const leftOut = dialog.getByRole('region', { name: 'Left out: 2 factsheets' })
  await expect(leftOut.getByRole('listitem')).toHaveText([
    /^Testland [AB] 2021: \d+ answers are missing$/,
    /^Testland [AB] 2021: \d+ answers are missing$/,
  ])
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(scheme)
    await page.screenshot({ path: `test-results/status-together-${scheme}.png` })
  }
  await dialog.getByRole('button', { name: 'Publish: one factsheet' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rows.filter({ hasText: 'Published' })).toHaveCount(1)
  await expect(page.getByText('One factsheet: Published.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('find and replace in the chosen factsheets: every hit is shown before and after, one is left out, and one undo takes it back', async ({
  launch,
}) => {
  const { library, page, setScheme } = await launch({ holds: 'korea' })
  await addTestlands(library)
  const chosen = page.getByRole('region', { name: 'With the chosen factsheets' })
  const dialog = page.getByRole('dialog')
  const names = page.getByRole('rowgroup').getByRole('row')
  await page.getByRole('checkbox', { name: 'Choose Testland A 2021' }).focus()
  await page.keyboard.press('Control+a')

  // A published one is named, and not among what is found.
  await chosen.getByRole('button', { name: 'Status…' }).click()
  await dialog.getByRole('radio', { name: 'Publish', exact: true }).check()
  await dialog.getByRole('button', { name: 'Publish: one factsheet' }).click()
  await expect(dialog).toHaveCount(0)
  await chosen.getByRole('button', { name: 'Find and replace…' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await page.keyboard.type('cluster')
  await expect(dialog).toContainText('Published, and so left as they are: Republic of Korea 2022.')
  await expect(dialog.getByRole('checkbox', { name: /^Replace in/ })).toHaveCount(0)
  await dialog.getByRole('textbox', { name: 'Find', exact: true }).fill('Testland')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Otherland')
  const hits = dialog.getByRole('checkbox', { name: /^Replace in: Testland [AB]$/ })
  await expect(hits).toHaveCount(2)
  await dialog.getByRole('checkbox', { name: 'Replace in: Testland B' }).press('Space')
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(scheme)
    await page.screenshot({ path: `test-results/find-together-${scheme}.png` })
  }
  await dialog.getByRole('button', { name: 'Replace 1 of 2' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(names.filter({ hasText: 'Otherland A' })).toHaveCount(1)
  await expect(names.filter({ hasText: 'Testland B' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(names.filter({ hasText: 'Testland A' })).toHaveCount(1)
})
