import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { factsheets } from './run-factsheets'

const sample = path.resolve('resources/samples/republic-of-korea-2022.json')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheets-render-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('writes a factsheet as HTML and Markdown, with a manifest that their bytes agree with', async () => {
  const out = path.join(folder, 'made')
  expect(await factsheets('render', sample, '--to', 'md,html', '--out', out)).toMatchObject({
    code: 0,
    err: '',
  })
  const names = (await readdir(out)).toSorted()
  expect(names).toEqual([
    'manifest.json',
    'republic-of-korea-2022.html',
    'republic-of-korea-2022.md',
  ])
  const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as {
    files: { file: string; sha256: string; missing: number; country: string }[]
  }
  expect(manifest.files.map(({ file }) => file).toSorted()).toEqual(names.slice(1))
  for (const { file, sha256, missing, country } of manifest.files) {
    const bytes = await readFile(path.join(out, file))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect({ missing, country }).toEqual({ missing: 0, country: 'Republic of Korea' })
  }
  expect(await readFile(path.join(out, 'republic-of-korea-2022.html'), 'utf8')).toContain('6,5')
})

test('two factsheets of a name get two files, and the decimal sign is a choice', async () => {
  await factsheets('render', sample, sample, '--to', 'md', '--out', folder, '--decimal-point')
  expect((await readdir(folder)).toSorted()).toEqual([
    'manifest.json',
    'republic-of-korea-2022-2.md',
    'republic-of-korea-2022.md',
  ])
  expect(await readFile(path.join(folder, 'republic-of-korea-2022.md'), 'utf8')).toContain('6.5')
})

test('refuses formats it does not know, and a target that is no folder, without leaving anything', async () => {
  expect(await factsheets('render', sample, '--to', 'odt', '--out', folder)).toMatchObject({
    code: 2,
  })
  expect(await factsheets('render', sample, '--out', folder)).toMatchObject({ code: 2 })
  const file = path.join(folder, 'taken')
  await writeFile(file, 'mine')
  const refused = await factsheets('render', sample, '--to', 'md', '--out', file)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain(file)
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readFile(file, 'utf8')).toBe('mine')
})

test('one that cannot be read does not hold up the others', async () => {
  const broken = path.join(folder, 'broken.json')
  await writeFile(broken, '{')
  const out = path.join(folder, 'made')
  const made = await factsheets('render', broken, sample, '--to', 'md', '--out', out)
  expect(made.code).toBe(2)
  expect(await readdir(out)).toContain('republic-of-korea-2022.md')
})
