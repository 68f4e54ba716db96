import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { choose } from '../palette'
import { expect, sample, test } from '../story'

const invented = path.join(import.meta.dirname, '../../resources/codebooks/invented-2023.json')

/** Fills a data folder with invented countries of edition 2023, made of the sample. */
async function testlands(data: string, count: number): Promise<void> {
  await factsheets('import', sample, '--data', data)
  const records = path.join(data, 'records')
  const [first] = (await readdir(records)).filter((name) => name.endsWith('.json'))
  const { record, ...around } = JSON.parse(await readFile(path.join(records, first!), 'utf8')) as {
    record: { country: object }
  }
  await rm(path.join(records, first!))
  for (let at = 0; at < count; at += 1) {
    const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
    const country = { ...record.country, code: 'XA', name: `Testland ${at + 1}` }
    // What is there keeps its place, and so the order that the hash is made in.
    const next = { ...record, id, edition: 2023, country }
    const contentSha = createHash('sha256').update(JSON.stringify(next)).digest('hex')
    const text = `${JSON.stringify({ ...around, contentSha, record: next }, null, 2)}\n`
    await writeFile(path.join(records, `${id}.json`), text)
  }
  await rm(path.join(data, 'index.jsonl'), { force: true })
}

async function bytesIn(data: string) {
  const records = path.join(data, 'records')
  const names = (await readdir(records)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(names.map((name) => readFile(path.join(records, name), 'utf8')))
}

test('a new codebook is looked at, moved under 56 factsheets at once, and taken back', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000)
  const data = path.join(folder, 'library')
  await testlands(data, 56)
  const before = await bytesIn(data)
  expect(before).toHaveLength(56)

  const { page, willOpen } = await launch({ data })
  await choose(page, 'Codebook')
  const dialog = page.getByRole('dialog')
  await willOpen(sample)
  await dialog.getByRole('button', { name: 'Load from a file…' }).click()
  await expect(dialog.getByText(/: This file is no codebook/)).toBeVisible()

  await willOpen(invented)
  await dialog.getByRole('button', { name: 'Load from a file…' }).click()
  await expect(dialog.getByText('What becomes of 56 factsheets')).toBeVisible()
  const move = dialog.getByRole('button', { name: 'Move it under 56 factsheets' })
  await expect(move).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Promoting employment', exact: true }).check()
  await dialog.getByRole('radio', { name: 'The level stays' }).check()
  const own = dialog.getByRole('group', { name: /^Policy objectives/ })
  await own.getByText('Answer for one of 56 by itself').click()
  await own
    .getByLabel(/^Testland 1 2023/)
    .first()
    .selectOption('As it was given')
  await move.click()
  await expect(dialog.getByText(/^56 factsheets have the codebook/)).toBeVisible()
  const moved = await bytesIn(data)
  expect(moved.filter((text) => text.includes('"invented-2023"'))).toHaveLength(56)

  await dialog.getByRole('button', { name: 'Take it back' }).click()
  await expect(dialog.getByText('56 factsheets are as they were before.')).toBeVisible()
  expect(await bytesIn(data)).toEqual(before)
})

test('a factsheet that comes with a codebook of elsewhere says so, and the codebook is loaded though no factsheet here is meant', async ({
  launch,
  folder,
}) => {
  const there = path.join(folder, 'there')
  await testlands(there, 1)
  const answers = path.join(folder, 'answers.json')
  const said = { 'objectives/employment-skills': ['employment'], 'level/evidence': ['keep'] }
  await writeFile(answers, JSON.stringify(said))
  await factsheets('codebook', 'apply', invented, '--data', there, '--answers', answers)
  const copy = path.join(folder, 'copy.factsheet')
  await writeFile(copy, (await bytesIn(there))[0]!)

  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  const brought = async () =>
    (await factsheets('import', copy, '--data', data, '--dry-run')).out.includes(
      'codebook “invented-2023” (version 1.0.0), which this library does not have',
    )
  expect(await brought()).toBe(true)

  const { page, willOpen, close } = await launch({ data })
  await choose(page, 'Codebook')
  const dialog = page.getByRole('dialog')
  await willOpen(invented)
  await dialog.getByRole('button', { name: 'Load from a file…' }).click()
  await expect(dialog.getByText(/It can be loaded all the same/)).toBeVisible()
  await page.screenshot({ path: 'test-results/codebook-load.png' })
  await dialog.getByRole('button', { name: 'Load it' }).click()
  await expect(dialog.getByText(/^The codebook “.*” is loaded\.$/)).toBeVisible()
  await page.screenshot({ path: 'test-results/codebook-loaded.png' })
  await close()
  expect(await brought()).toBe(false)
})
