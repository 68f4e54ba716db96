import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachmentsIn } from './attachments'
import { faultyFileSystem, systemError } from './faulty-file-system'
import { nodeFileSystem } from './file-system'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attachments-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('A page as it was saved.')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = () => path.join(folder, 'attachments', sha256)
const attachments = () => attachmentsIn(folder, { fs: nodeFileSystem })

test('a copy is kept by its hash, once, and read back to the byte', async () => {
  expect(await attachments().keep(bytes)).toBe(sha256)
  expect(await attachments().keep(bytes)).toBe(sha256)
  expect(await readdir(path.join(folder, 'attachments'))).toEqual([sha256])
  expect(await attachments().read(sha256)).toEqual(Buffer.from(bytes))
  expect(await attachments().stateOf(sha256)).toEqual({ kind: 'kept', bytes: bytes.length })
})

test('one that is missing or altered is said, left as it is, and made whole by keeping it again', async () => {
  expect(await attachments().stateOf(sha256)).toEqual({ kind: 'missing' })
  await expect(attachments().read(sha256)).rejects.toMatchObject({ code: 'notFound' })
  await attachments().keep(bytes)
  await writeFile(file(), 'another page')
  expect(await attachments().stateOf(sha256)).toEqual({ kind: 'altered' })
  await expect(attachments().read(sha256)).rejects.toMatchObject({ code: 'unreadable' })
  expect(await readFile(file(), 'utf8')).toBe('another page')
  await attachments().keep(bytes)
  expect(await attachments().stateOf(sha256)).toMatchObject({ kind: 'kept' })
})

test('what a record calls a hash leads nowhere outside', async () => {
  await writeFile(path.join(folder, 'store.json'), 'secret')
  for (const hash of ['../store.json', '', 'A'.repeat(64), `${sha256}/..`]) {
    expect(await attachments().stateOf(hash)).toEqual({ kind: 'missing' })
    await expect(attachments().read(hash)).rejects.toMatchObject({ code: 'notFound' })
  }
})

test.each(['open', 'write', 'sync', 'rename'] as const)(
  'a disk that fails at %s leaves no copy and says so',
  async (failing) => {
    const fs = faultyFileSystem((call) => (call === failing ? systemError('ENOSPC') : undefined))
    const full = attachmentsIn(folder, { fs })
    await expect(full.keep(bytes)).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining('the disk is full') as string,
    })
    expect(await attachments().stateOf(sha256)).toEqual({ kind: 'missing' })
  },
)
