import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Editor } from '../pages/editor'
import { factsheets } from '../cli'
import { choose } from '../palette'
import { violations } from '../axe'
import { readRecord } from '../records'
import { expect, sample, test } from '../story'

test('a damaged file beside good ones is set aside untouched and named, the others open', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  const records = path.join(data, 'records')
  const [good] = await readdir(records)
  const stored = await readFile(path.join(records, good!), 'utf8')
  const bad: Readonly<Record<string, string>> = {
    '11111111-1111-4111-8111-111111111111.json': stored.slice(0, stored.length / 2),
    '22222222-2222-4222-8222-222222222222.json': '',
    '33333333-3333-4333-8333-333333333333.json': stored
      .replace('"schemaVersion": 1', '"schemaVersion": 99')
      .replaceAll(path.basename(good!, '.json'), '33333333-3333-4333-8333-333333333333'),
    // A flipped letter in valid JSON: only the checksum can tell.
    '44444444-4444-4444-8444-444444444444.json': stored.replace('South Korea', 'South Kore4'),
  }
  for (const [name, text] of Object.entries(bad)) await writeFile(path.join(records, name), text)
  await mkdir(path.join(records, '55555555-5555-4555-8555-555555555555.json'))
  const sha = async () =>
    Promise.all(
      Object.keys(bad).map(async (name) =>
        createHash('sha256')
          .update(await readFile(path.join(records, name)))
          .digest('hex'),
      ),
    )
  const before = await sha()

  const { page, library } = await launch({ data })
  const notice = page.getByRole('region', { name: /files could not be opened/ })
  for (const name of [...Object.keys(bad), '55555555']) await expect(notice).toContainText(name)
  await expect(notice).toContainText('newer version')
  await notice.getByRole('button', { name: 'Open to read' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Read-only.' })).toContainText(
    'version 99',
  )
  const newer = new Editor(page)
  await expect(newer.work.getByLabel('Publisher')).toBeDisabled()
  await newer.toLibrary()
  const editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('6,5')
  await editor.toLibrary()
  expect(await sha()).toEqual(before)
})

test('a damaged factsheet is restored from its last backup, its bytes are kept, and a notice says from when it is', async ({
  launch,
}) => {
  const first = await launch({ holds: 'korea' })
  await first.library.begin('Testland A', 'XA', 2022)
  await first.page.getByRole('banner').getByRole('button', { name: 'Library' }).click()
  await choose(first.page, 'Backups')
  await first.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.page.getByRole('dialog').getByRole('status')).toContainText('compared')
  await first.page.keyboard.press('Escape')
  await first.close()

  const { file } = await readRecord(first.data, 'Republic of Korea')
  await truncate(file, 1000)
  const damaged = await readFile(file)
  const { page, library, data } = await launch({ data: first.data })
  const notice = page.getByRole('region', { name: 'A damaged factsheet was restored' })
  await expect(notice).toContainText('Republic of Korea 2022, as it was on')
  await page.screenshot({ path: 'test-results/mended.png' })
  expect(await violations(page)).toEqual([])
  const [kept] = /quarantine\/\S+\.json/.exec((await notice.textContent()) ?? '') ?? []
  expect((await readFile(`${data}/${kept}`)).equals(damaged)).toBe(true)
  await expect(library.row('Testland A 2022')).toBeVisible()
  const editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('6,5')
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await editor.toLibrary()
  await expect(notice).toBeHidden()
})
