import { randomUUID } from 'node:crypto'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { nodeFileSystem, type FileSystem } from '../file-system'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'
import { createFolderHold, type FolderHold } from './folder-hold'
import { holderIn, holderText } from './holder'
import type { Computer } from './this-computer'

const running = { pid: 100, host: 'desk', bootId: 'boot-1', start: '5000' }

function computer(given: Partial<typeof running> = {}): Computer {
  const all = { ...running, ...given }
  return {
    pid: all.pid,
    host: all.host,
    bootId: all.bootId,
    isRunning: (pid) => pid < 1000,
    startOf: (pid) => (pid === all.pid ? all.start : running.start),
  }
}

const at = (clock: string) => () => new Date(`2026-05-04T${clock}Z`)

async function taken(
  folder: string,
  me: Computer,
  more: { readonly clock?: () => Date; readonly fs?: FileSystem } = {},
): Promise<FolderHold> {
  const given = { fs: nodeFileSystem, clock: at('09:00:00'), ...more }
  const hold = createFolderHold({ folder, newId: randomUUID, me, ...given })
  await hold.take(false)
  return hold
}

const kindOf = ({ access }: FolderHold) => (access.kind === 'full' ? 'full' : access.why.kind)

/** A lock as a process left it that ended without a word. */
async function leftBehind(folder: string, given: Partial<typeof running>, beat = '08:59:55') {
  const { start, ...others } = { ...running, pid: 200, ...given }
  const holder = { ...others, processStart: start, startedAt: at('08:00:00')().toISOString() }
  const file = path.join(folder, 'lock')
  await writeFile(file, holderText({ ...holder, nonce: 'left-behind' }))
  await utimes(file, at(beat)(), at(beat)())
}

describe('of two that open a data folder', () => {
  test('the second reads, and says who holds it since when; it may edit once the first has left', () =>
    inFolder(async (folder) => {
      const first = await taken(folder, computer())
      const second = await taken(folder, computer({ pid: 101 }))
      expect(kindOf(first)).toBe('full')
      expect(second.access).toMatchObject({
        kind: 'readOnly',
        why: {
          kind: 'held',
          where: 'here',
          holder: { pid: 100, host: 'desk', startedAt: '2026-05-04T09:00:00.000Z' },
        },
      })
      await expect(second.takeOver()).rejects.toMatchObject({ code: 'readOnly' })
      await first.release()
      await second.beat()
      expect(kindOf(second)).toBe('left')
      await second.takeOver()
      expect(kindOf(second)).toBe('full')
    }))

  test('the one on another computer reads, however long the first is silent, until its user says so', () =>
    inFolder(async (folder) => {
      const first = await taken(folder, computer())
      const nextYear = () => new Date('2027-05-04T09:00:00Z')
      const second = await taken(folder, computer({ host: 'laptop' }), { clock: nextYear })
      expect(second.access).toMatchObject({ why: { kind: 'held', where: 'elsewhere' } })
      await second.takeOver()
      expect(kindOf(second)).toBe('full')
      await first.beat()
      expect(first.access).toMatchObject({
        why: { where: 'elsewhere', holder: { host: 'laptop' } },
      })
      // What it no longer holds it must not take away from the other.
      await first.release()
      expect(holderIn(await readFile(path.join(folder, 'lock')))?.host).toBe('laptop')
    }))

  test('only one gets a lock that was left behind, of twenty at once', () =>
    inFolder(async (folder) => {
      await leftBehind(folder, { pid: 4000 })
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, index) => taken(folder, computer({ pid: 300 + index }))),
      )
      expect(all.filter((hold) => hold.access.kind === 'full')).toHaveLength(1)
    }))
})

describe('a lock that was left behind', () => {
  const gone = {
    'by a process that is no longer there': { pid: 4000 },
    'before the computer was started again': { bootId: 'boot-0' },
    'by a process whose number another one has now': { start: '1' },
  }
  for (const [name, given] of Object.entries(gone)) {
    test(`is taken over: ${name}`, () =>
      inFolder(async (folder) => {
        await leftBehind(folder, given)
        expect(kindOf(await taken(folder, computer()))).toBe('full')
      }))
  }

  test('is taken over after a long silence where the system knows no better, and not before', () =>
    inFolder(async (folder) => {
      await leftBehind(folder, { start: '' }, '08:59:00')
      expect(kindOf(await taken(folder, computer()))).toBe('held')
      await leftBehind(folder, { start: '' }, '08:57:00')
      expect(kindOf(await taken(folder, computer()))).toBe('full')
    }))

  test('of a process that is still there stands, however silent it is', () =>
    inFolder(async (folder) => {
      await leftBehind(folder, {}, '01:00:00')
      expect(kindOf(await taken(folder, computer()))).toBe('held')
    }))

  test('half written belongs to somebody for two minutes', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'lock')
      await writeFile(file, '{"format":')
      await utimes(file, at('08:59:00')(), at('08:59:00')())
      expect(kindOf(await taken(folder, computer()))).toBe('heldByUnknown')
      expect(kindOf(await taken(folder, computer(), { clock: at('09:05:00') }))).toBe('full')
    }))
})

test('who holds a folder says so again and again', () =>
  inFolder(async (folder) => {
    let now = at('09:00:00')()
    const hold = await taken(folder, computer(), { clock: () => now })
    now = at('10:00:00')()
    await hold.beat()
    expect((await stat(path.join(folder, 'lock'))).mtimeMs).toBe(now.getTime())
  }))

test('a folder that cannot be written is read, and may be edited once it can', () =>
  inFolder(async (folder) => {
    let isLocked = true
    const fs = faultyFileSystem((call) =>
      isLocked && call === 'open' ? systemError('EROFS') : undefined,
    )
    const hold = await taken(folder, computer(), { fs })
    expect(kindOf(hold)).toBe('notWritable')
    isLocked = false
    await hold.beat()
    expect(kindOf(hold)).toBe('left')
    await hold.takeOver()
    expect(kindOf(hold)).toBe('full')
  }))

test('a lock that cannot be read keeps the folder read-only', () =>
  inFolder(async (folder) => {
    await taken(folder, computer())
    const fs = faultyFileSystem((call) => (call === 'readFile' ? systemError('EACCES') : undefined))
    expect(kindOf(await taken(folder, computer({ pid: 101 }), { fs }))).toBe('heldByUnknown')
  }))

describe('two libraries on one folder', () => {
  test('the second lists and reads, refuses every change, and leaves every byte alone', () =>
    inFolder(async (parent) => {
      const folder = path.join(parent, 'library')
      const holdOf = (pid: number) =>
        createFolderHold({ folder, fs: nodeFileSystem, newId: randomUUID, me: computer({ pid }) })
      const first = openLibrary(folder, { hold: holdOf(100) })
      const record = testland('one')
      await first.add(record)
      const second = openLibrary(folder, { hold: holdOf(101) })
      expect((await second.list()).summaries).toHaveLength(1)
      const { envelope } = await second.read(record.id)
      const changed = { ...record, publisher: 'changed' }
      for (const change of [
        () => second.save(envelope.rev, changed),
        () => second.add(testland()),
        () => second.replace(changed),
        () => second.trash(record.id),
      ]) {
        await expect(change()).rejects.toMatchObject({
          code: 'readOnly',
          message: expect.stringContaining('process 100') as string,
        })
      }
      expect(await first.save(1, changed)).toMatchObject({ rev: 2 })
      await first.close()
      await second.close()
    }))

  test('with the lock bypassed, nothing is torn, and what was made on an older version is refused', () =>
    inFolder(async (parent) => {
      const folder = path.join(parent, 'library')
      const record = testland('none')
      const both = [openLibrary(folder), openLibrary(folder)] as const
      await both[0].add(record)
      await both[1].read(record.id)
      let ended = 0
      const write = async (who: 0 | 1) => {
        for (let turn = 0; turn < 40; turn += 1) {
          const { envelope } = await both[who].read(record.id)
          const publisher = `${who} ${turn} ${'x'.repeat(200)}`
          await both[who].save(envelope.rev, { ...record, publisher }).then(
            () => (ended += 1),
            (error: unknown) => {
              expect(error).toMatchObject({ code: 'stale' })
              ended += 1
            },
          )
        }
      }
      const reader = openLibrary(folder)
      const read = async () => {
        for (let turn = 0; turn < 80; turn += 1) await reader.read(record.id)
      }
      await Promise.all([write(0), write(1), read()])
      expect(ended).toBe(80)
      const { envelope } = await both[0].read(record.id)
      await both[1].read(record.id)
      await both[1].save(envelope.rev, { ...record, publisher: 'theirs' })
      await expect(
        both[0].save(envelope.rev, { ...record, publisher: 'ours' }),
      ).rejects.toMatchObject({ code: 'stale' })
      expect((await reader.read(record.id)).record.publisher).toBe('theirs')
    }))
})
