import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { choose } from '../palette'
import { readRecord, sealed, type Stored } from '../records'
import { expect, test } from '../story'

type Taken = {
  readonly address: string
  readonly settled?: { how: string }
  readonly answer?: string
}

test('what came back is edited, rejected, answered, or accepted for a section at once; a colleague’s copy as well', async ({
  launch,
  folder,
}) => {
  const { library, page, data, willSaveTo, willOpen } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Review copy…' }).click()
  await dialog.getByRole('textbox', { name: 'For whom' }).fill('Ministry of Testland A')
  await dialog.getByLabel('Answer asked for by').fill('2023-03-01')
  await dialog.getByRole('radio', { name: 'Form' }).check()
  const form = path.join(folder, 'form.html')
  await willSaveTo(form)
  await dialog.getByRole('button', { name: 'Write it…' }).click()
  await expect(dialog).toHaveCount(0)
  await editor.filed()
  const sent = (await readRecord(data)).stored
  expect(sent.record.events.at(-1)).toMatchObject({ status: 'sent', due: '2023-03-01' })
  expect(sent.record.events.at(-1).contentSha).toMatch(/^[0-9a-f]{64}$/)

  const [policy] = sent.record.policies
  const answers = [
    { address: 'country/alsoKnownAs', text: 'Korea, Rep. of' },
    { address: 'country/footnote', text: 'A footnote' },
    { address: 'publisher', text: 'Somebody else' },
    { address: 'introduction', text: 'Too short.' },
    { address: `policies/${policy.id}/names/short`, text: 'The Act' },
    { address: 'stateOfPlay/scope', comment: 'Which region is meant?' },
  ]
  const back = path.join(folder, 'back.html')
  await writeFile(
    back,
    (await readFile(form, 'utf8')).replace('"answers":[]', `"answers":${JSON.stringify(answers)}`),
  )
  await choose(page, 'Show or Hide the Review')
  const sheet = page.getByRole('complementary', { name: 'Review' })
  const open = sheet.getByRole('status')
  await willOpen(back)
  await sheet.getByRole('button', { name: 'Take in a review copy…' }).click()
  await expect(open).toHaveText('6 remarks are open')
  await page.screenshot({ path: 'test-results/review-open.png' })

  // All of a section is one step.
  await sheet.getByRole('button', { name: 'Accept 3 that fit' }).press('Enter')
  await expect(open).toHaveText('3 remarks are open')
  await editor.go('Cover')
  await expect(editor.work.getByRole('textbox', { name: 'Publisher' })).toHaveValue('Somebody else')
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  await undo.click()
  await expect(open).toHaveText('6 remarks are open')
  await page.getByRole('banner').getByRole('button', { name: /^Redo/ }).click()
  await expect(open).toHaveText('3 remarks are open')
  // Redo goes to what it changed. A script that takes the focus while it is on its way there would lose it again.
  await expect(editor.work.locator(':focus')).toHaveCount(1)

  await sheet.getByRole('button', { name: 'Edit: Introduction' }).press('Enter')
  await sheet
    .getByRole('textbox', { name: 'The suggestion, edited: Introduction' })
    .fill('As edited.')
  await sheet.getByRole('button', { name: 'Accept as edited: Introduction' }).press('Enter')
  await expect(open).toHaveText('2 remarks are open')
  await sheet.getByRole('button', { name: /^Reject: Short name/ }).press('Enter')
  await expect(open).toHaveText('1 remark is open')
  const answer = sheet.getByRole('textbox', { name: /^Answer: / })
  await answer.fill('Both.')
  await answer.blur()
  await sheet.getByRole('button', { name: /^Settle: / }).press('Enter')
  await expect(open).toHaveText('Nothing is open.')
  await sheet.getByRole('radio', { name: /^All/ }).check()
  await page.screenshot({ path: 'test-results/review-settled.png' })

  await editor.filed()
  const { stored } = await readRecord(data)
  const { remarks, introduction, policies } = stored.record
  const how = Object.fromEntries(
    (remarks as Taken[]).map(({ address, settled, answer: said }) => [
      address,
      [settled?.how, said],
    ]),
  )
  expect(how).toMatchObject({
    'country/alsoKnownAs': ['accepted', undefined],
    introduction: ['accepted', undefined],
    [`policies/${policy.id}/names/short`]: ['rejected', undefined],
    'stateOfPlay/scope': ['answered', 'Both.'],
  })
  expect(introduction.markdown).toBe('As edited.')
  expect(policies[0].names.short).toBe(policy.names.short)

  // A colleague's working copy of what is here now.
  const copy: Stored = { ...structuredClone(stored), parents: [stored.contentSha] }
  copy.record.publisher = 'A colleague’s publisher'
  const file = path.join(folder, 'copy.factsheet')
  await writeFile(file, sealed(copy))
  await willOpen(file)
  await sheet.getByRole('button', { name: 'Take in a review copy…' }).click()
  await expect(open).toHaveText('1 remark is open')
  await sheet.getByRole('button', { name: 'Accept: Publisher' }).press('Enter')
  await expect(open).toHaveText('Nothing is open.')
  await editor.filed()
  expect((await readRecord(data)).stored.record.publisher).toBe('A colleague’s publisher')
})
