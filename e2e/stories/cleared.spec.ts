import path from 'node:path'
import { factsheets } from '../cli'
import { readRecord, rewriteRecord } from '../records'
import { act } from '../pages/editor'
import { expect, sample, test } from '../story'

test('what was cleared is cleared: the form shows what the store holds', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  await rewriteRecord(data, ({ sources, policies }) => {
    sources[0].translationOf = sources[1].id
    policies[0].objectives.examined = { by: '', at: '2022-09-01T00:00:00.000Z' }
  })
  const { library } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  await editor.work.getByRole('listitem').first().getByRole('button').first().click()
  const [link, authors] = [editor.work.getByLabel('Link'), editor.work.getByLabel('Authors')]
  const original = editor.work.getByLabel('Translation of')
  await link.fill('')
  await authors.fill('')
  await original.selectOption({ index: 0 })
  await expect(link).toHaveValue('')
  await expect(authors).toHaveValue('')
  await expect(original).toHaveValue('')
  await editor.filed()
  const { csl, translationOf } = (await readRecord(data)).stored.record.sources[0]
  expect([csl.URL, csl.author, translationOf]).toEqual(['', [], ''])

  await editor.goToPolicy(act, 'Policy objectives')
  const examined = editor.work.getByRole('checkbox', { name: /^Examined/ })
  await examined.uncheck()
  await expect(examined).not.toBeChecked()
  await editor.filed()
  expect((await readRecord(data)).stored.record.policies[0].objectives.examined).toBeNull()
})

test('“n/a” pressed by mistake gives back the text it took the place of', async ({ launch }) => {
  const { library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.goToPolicy(act, 'Budget')
  const source = editor.work.getByRole('textbox', { name: 'Source of funding' })
  const text = await source.inputValue()
  expect(text).not.toBe('')
  const empties = editor.work.getByRole('group', { name: 'No answer for Source of funding' })
  const notAvailable = empties.getByRole('button', { name: 'Not available' })
  await notAvailable.click()
  await expect(source).toHaveValue('')
  await empties.getByRole('button', { name: 'Not applicable' }).click()
  await empties.getByRole('button', { name: 'Not applicable' }).click()
  await expect(source).toHaveValue(text)
})
