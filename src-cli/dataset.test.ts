import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { factsheets } from './run-factsheets'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheets-dataset-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('writes the series as data and proves it; drafts leave when all are asked for; nothing is written among other files', async () => {
  const data = path.join(folder, 'library')
  await factsheets('import', 'resources/samples/republic-of-korea-2022.json', '--data', data)
  const out = path.join(folder, 'data')
  const none = await factsheets('dataset', '--data', data, '--out', path.join(folder, 'none'))
  expect(none).toMatchObject({ code: 0, err: '' })
  expect(none.out).toContain('0 factsheets written as data, 1 left out')

  expect(await factsheets('dataset', '--data', data, '--out', out, '--all')).toMatchObject({
    code: 0,
    err: '',
  })
  expect((await readdir(path.join(out, 'records'))).length).toBe(1)
  const sound = await factsheets('dataset', 'verify', out)
  expect(sound).toMatchObject({ code: 0, err: '' })
  expect(sound.out).toMatch(/^Sound: \d+ files/)
  expect(await factsheets('verify', out)).toEqual(sound)
  const packed = path.join(folder, 'library.zip')
  expect(await factsheets('library', 'pack', data, packed)).toMatchObject({ code: 0, err: '' })
  const whole = await factsheets('verify', packed)
  expect(whole).toMatchObject({ code: 0, err: '' })
  expect(whole).toEqual(await factsheets('library', 'verify', packed))
  expect(await factsheets('verify', path.join(folder, 'nothing'))).toMatchObject({ code: 2 })
  expect(await factsheets('verify')).toMatchObject({ code: 2 })

  expect(await factsheets('dataset', '--data', data, '--out', out)).toMatchObject({ code: 2 })
  await writeFile(path.join(out, 'records', 'more.json'), '{}')
  expect(await factsheets('dataset', 'verify', out)).toMatchObject({
    code: 1,
    out: 'records/more.json: Not named in the manifest.',
  })
  expect(await factsheets('dataset', 'verify')).toMatchObject({ code: 2 })
})
