import path from 'node:path'
import { factsheets } from '../cli'
import { Keyboard } from '../keyboard'
import { readRecord, writeCopy, type Stored } from '../records'
import { expect, host, sample, test } from '../story'

test.skip(host.name === 'chromium', 'one run of it is enough, and the real window is what counts')

type Held = Stored['record']

const othersOf = (record: Held) =>
  record.policies[0].instruments.technical.choices.find(({ code }: Held) => code === 'others')

/** What one of the two wrote: into the same sentence as the other, another sentence of a text, and the same category. */
function written(by: string, sentence: 'first' | 'second') {
  return (record: Held) => {
    record.introduction.markdown = `Written by ${by}.`
    const { beneficiaries } = record.policies[0]
    beneficiaries.explanation.markdown =
      sentence === 'first' ? 'One, another. Two. Three. Four.' : 'One. Two. Three. Four, another.'
    othersOf(record).text = `Others of ${by}`
  }
}

test('two copies become one by keyboard alone, and it is undone', async ({ launch, folder }) => {
  test.setTimeout(120_000)
  const data = path.join(folder, 'library')
  const started = path.join(folder, 'started.factsheet')
  const mine = path.join(folder, 'mine.factsheet')
  const theirs = path.join(folder, 'theirs.factsheet')
  await factsheets('import', sample, '--data', data)
  await writeCopy(data, started, (record) => {
    record.policies[0].beneficiaries.explanation.markdown = 'One. Two. Three. Four.'
  })
  await factsheets('import', started, '--data', data)
  await writeCopy(data, theirs, (record) => {
    written('a colleague', 'second')(record)
    record.publisher = 'Theirs'
  })
  await writeCopy(data, mine, written('me', 'first'))
  await factsheets('import', mine, '--data', data)

  const before = (await readRecord(data)).stored.record
  const { page, library, willOpen } = await launch({ data })
  const keys = new Keyboard(page)
  await willOpen(theirs)
  await keys.press(page.getByRole('button', { name: /^Actions for Republic of Korea/ }))
  const compareWith = page.getByRole('menuitem', { name: 'Compare with…' })
  await compareWith.waitFor()
  await expect(page.getByRole('menu')).toBeFocused()
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowDown')
  await expect(compareWith).toBeFocused()
  await page.keyboard.press('Enter')
  await keys.press(page.getByRole('dialog').getByRole('button', { name: 'A File…' }))

  const merging = page.getByRole('dialog', { name: /^Two copies of Republic of Korea/ })
  await expect(merging.getByRole('status')).toHaveText('2 conflicts to decide.')
  await expect(merging.getByRole('region', { name: 'Merged' })).toBeFocused()
  const merge = merging.getByRole('button', { name: 'Merge the two' })
  await expect(merge).toBeDisabled()

  // A text, in every way there is; what is edited begins with what was chosen before.
  const text = merging.getByRole('radiogroup', { name: 'What becomes of Introduction' })
  for (const choice of ['Mine', 'Theirs', 'Both, one after the other', 'Another text']) {
    await keys.choose(text.getByRole('radio', { name: choice }))
  }
  const edited = merging.getByRole('textbox', { name: 'Text of Introduction' })
  await expect(edited).toHaveValue('Written by me.\n\nWritten by a colleague.')
  await keys.tabTo(edited)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And read by both.')
  await expect(merging.getByRole('status')).toHaveText('One conflict to decide.')
  // An arrow key leaves the text for another choice, and the next one comes back to it.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowUp')
  await expect(edited).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(edited).toHaveValue('Written by me.\n\nWritten by a colleague. And read by both.')

  // A category, which was not merged by itself as well.
  await expect(merging.getByRole('row', { name: /Technical assistance/ })).toHaveCount(0)
  const category = merging.getByRole('radiogroup', { name: 'What becomes of Technical assistance' })
  await keys.choose(category.getByRole('radio', { name: 'Theirs' }))
  await expect(merging.getByRole('status')).toHaveText('All 2 conflicts are decided.')

  // What was put together of sentences of both is to be read.
  const explanation = merging.getByRole('row', { name: /Explanation/ })
  await expect(explanation).toContainText('Read me')
  await expect(explanation.getByRole('cell').last()).toContainText(
    'One, another. Two. Three. Four, another.',
  )

  // What was merged by itself is decided after all: whoever reopened it goes on where it is decided.
  await keys.press(merging.getByRole('button', { name: 'Decide about Publisher myself' }))
  const publisher = merging.getByRole('radiogroup', { name: 'What becomes of Publisher' })
  await expect(publisher.getByRole('radio', { name: 'Mine' })).toBeFocused()
  await expect(merging.getByRole('status')).toHaveText('One conflict to decide.')
  await expect(merge).toBeDisabled()
  await page.keyboard.press('Space')
  await expect(merging.getByRole('status')).toHaveText('All 3 conflicts are decided.')
  await page.screenshot({ path: 'test-results/merge-by-keyboard.png' })
  await keys.press(merge)
  await expect(merging).toHaveCount(0)

  const editor = await library.editor()
  await editor.filed()
  const { record } = (await readRecord(data)).stored
  expect(record).toMatchObject({
    publisher: before.publisher,
    introduction: {
      markdown: 'Written by me.\n\nWritten by a colleague. And read by both.',
    },
  })
  expect(othersOf(record).text).toBe('Others of a colleague')
  expect(record.policies[0].beneficiaries.explanation.markdown).toBe(
    'One, another. Two. Three. Four, another.',
  )

  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => {
      await editor.filed()
      return (await readRecord(data)).stored.record
    })
    .toEqual(before)
})
