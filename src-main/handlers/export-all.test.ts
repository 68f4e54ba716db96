import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import { Fault } from '../../src-shared/contract/reply'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../src-shared/factsheet/envelope'
import type { StoredRecord } from '../store/durable-record-file'
import { faultyFileSystem, systemError } from '../store/faulty-file-system'
import { nodeFileSystem, type FileSystem } from '../store/file-system'
import { writeOutside } from '../store/outside'
import { inFolder } from '../store/testland'
import { exportAll, type Progress } from './export-all'
import { leavingFile } from './leaving-file'

const generator = { name: 'factsheet-editor', version: '0.1.0' }
const at = '2026-01-02T03:04:05Z'
const ids = ['one', 'two', 'three']

async function stored(id: string): Promise<StoredRecord> {
  if (id === 'gone') throw new Fault('notFound', 'It is no longer there.')
  const record = { ...testland(), id }
  const sha = contentSha(record)
  return {
    record,
    envelope: { format: recordFormat, rev: 1, parents: [], contentSha: sha, by: '', at },
  }
}

function exporting(
  folder: string,
  given: { fs?: FileSystem; progress?: Progress; ids?: string[] } = {},
) {
  const progress = given.progress ?? { done: 0, of: 6, name: '', stopped: false }
  return exportAll({
    ids: given.ids ?? ids,
    forms: ['html', 'md'],
    read: stored,
    progress,
    content: (record, form) =>
      leavingFile(record, form, {
        exportedAt: at,
        generator,
        decimal: ',',
        entriesOf: () => Promise.resolve(undefined),
        makePdf: () => Promise.reject(new Error('not asked for')),
      }),
    write: (name, content) =>
      writeOutside(path.join(folder, name), content, given.fs ?? nodeFileSystem),
    manifest: { writtenAt: at, generator },
  })
}

describe('an export into a folder', () => {
  test('names every file in its manifest, two of a name apart', () =>
    inFolder(async (folder) => {
      const progress = { done: 0, of: 6, name: '', stopped: false }
      expect(await exporting(folder, { progress })).toMatchObject({
        outcome: 'written',
        files: 6,
        leftOut: [],
      })
      expect(progress.done).toBe(6)
      const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
        files: { file: string; factsheet: string; missing: number; findings: object }[]
      }
      const names = (await readdir(folder)).filter((name) => name !== 'manifest.json')
      expect(manifest.files.map(({ file }) => file).toSorted()).toEqual(names.toSorted())
      expect(names).toContain('testland-a-2022-2.html')
      const [first] = manifest.files
      expect(first!.findings).toMatchObject({ error: first!.missing })
      expect(Object.keys(first!.findings)).toEqual(['error', 'contradiction', 'warning'])
    }))

  test('leaves out what it cannot read, says so, and writes the others', () =>
    inFolder(async (folder) => {
      expect(await exporting(folder, { ids: ['gone', 'two'] })).toMatchObject({
        files: 2,
        leftOut: [{ name: 'gone', why: 'It is no longer there.' }],
      })
    }))

  test('stopped in the middle, it has whole files and a manifest of just these', () =>
    inFolder(async (folder) => {
      const progress: Progress = { done: 0, of: 6, name: '', stopped: false }
      const fs = faultyFileSystem((call) => {
        if (call === 'rename' && progress.done === 2) progress.stopped = true
        return undefined
      })
      expect(await exporting(folder, { fs, progress })).toMatchObject({
        outcome: 'stopped',
        files: 3,
      })
      expect((await readdir(folder)).length).toBe(4)
    }))

  test('a disk that is full at any call leaves no half file, and is named', () =>
    inFolder(async (folder) => {
      for (const call of ['open', 'write', 'sync', 'rename']) {
        let count = 0
        const fs = faultyFileSystem((each) =>
          each === call && (count += 1) > 2 ? systemError('ENOSPC') : undefined,
        )
        await expect(exporting(folder, { fs })).rejects.toThrow(/full/)
        for (const name of await readdir(folder)) {
          expect(name).not.toMatch(/\.tmp$/)
          const text = await readFile(path.join(folder, name), 'utf8')
          expect(text.trimEnd()).toMatch(name.endsWith('.html') ? /<\/html>$/ : /\S/)
        }
      }
    }))
})
