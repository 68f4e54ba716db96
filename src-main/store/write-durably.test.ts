import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultyFileSystem, systemError } from './faulty-file-system'
import { nodeFileSystem } from './file-system'
import { inFolder } from './testland'
import { writeDurably } from './write-durably'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The calls of one write that went well, in order. */
async function callsOf(folder: string): Promise<string[]> {
  const calls: string[] = []
  const fs = faultyFileSystem((call) => {
    calls.push(call)
    return undefined
  })
  await writeDurably(path.join(folder, 'calls.json'), bytes('x'), { fs, platform: 'linux' })
  return calls
}

function heldTwice() {
  let count = 0
  return faultyFileSystem((call) =>
    call === 'rename' && count++ < 2 ? systemError('EPERM') : undefined,
  )
}

describe('a durable write', () => {
  test('syncs the file before it gets its name and the folder after it', () =>
    inFolder(async (folder) => {
      expect(await callsOf(folder)).toEqual('open open write sync fstat rename sync'.split(' '))
    }))

  test('leaves a file only its owner may read, and no other', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'record.json')
      const facts = await writeDurably(file, bytes('new'), { fs: nodeFileSystem })
      const now = await stat(file)
      expect(facts).toMatchObject({ size: 3, mtimeMs: now.mtimeMs })
      const forOthers = process.platform === 'win32' ? 0 : now.mode & 0o077
      expect(forOthers).toBe(0)
      expect(await readdir(folder)).toEqual(['record.json'])
    }))

  test('goes on where the system writes less than it was given', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'record.json')
      const long = 'abcdefghij'.repeat(1000)
      const fs = faultyFileSystem((call) => (call === 'write' ? 'short' : undefined))
      await writeDurably(file, bytes(long), { fs })
      expect(await readFile(file, 'utf8')).toBe(long)
    }))

  const codes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EDQUOT']
  for (const code of codes) {
    test(`is refused with ${code} at any call, and what was there is whole`, () =>
      inFolder(async (folder) => {
        const file = path.join(folder, 'record.json')
        const steps = (await callsOf(folder)).length
        const named = 'open write sync fstat close rename'.split(' ').length
        for (let broken = 0; broken < steps; broken += 1) {
          await writeFile(file, 'old')
          let count = 0
          const fs = faultyFileSystem(() => (count++ === broken ? systemError(code) : undefined))
          await expect(
            writeDurably(file, bytes('new'), { fs, platform: 'linux' }),
          ).rejects.toMatchObject({ code })
          // Once it has its name, only the sync of the folder can fail, and the new bytes are whole.
          expect(await readFile(file, 'utf8')).toBe(broken < named ? 'old' : 'new')
          expect((await readdir(folder)).toSorted()).toEqual(['calls.json', 'record.json'])
        }
      }))
  }

  test('waits on Windows for a file that another program holds, and nowhere else', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'record.json')
      await writeDurably(file, bytes('new'), { fs: heldTwice(), platform: 'win32' })
      expect(await readFile(file, 'utf8')).toBe('new')
      await expect(
        writeDurably(file, bytes('newer'), { fs: heldTwice(), platform: 'linux' }),
      ).rejects.toMatchObject({ code: 'EPERM' })
      expect(await readFile(file, 'utf8')).toBe('new')
    }))

  test('never writes through a name that somebody else has taken', () =>
    inFolder(async (folder) => {
      const flags: string[] = []
      const fs = {
        ...nodeFileSystem,
        open: (file: string, flag: 'wx' | 'r', mode?: number) => {
          flags.push(flag)
          return nodeFileSystem.open(file, flag, mode)
        },
      }
      await writeDurably(path.join(folder, 'record.json'), bytes('new'), { fs, platform: 'linux' })
      expect(flags.toSorted()).toEqual(['r', 'wx'])
    }))
})
