import { cp, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { faultyFileSystem, systemError } from './faulty-file-system'
import { openLibrary, type Library } from './library'
import { sha256 } from './sha256'

/**
 * Does something in a copy of a library whose disk dies at every call in turn, for tests. Answers the states that the
 * library was found in after the next start, as `look` says them.
 */
export async function statesAfterDying(
  given: {
    /** The library as it is before, with nobody at it. */
    readonly pristine: string
    /** A folder that is not there yet. */
    readonly dying: string
    readonly clock: () => Date
  },
  /** Prepares with a sound disk; what it answers is done while the disk dies. */
  prepare: (library: Library) => Promise<() => Promise<unknown>>,
  look: (library: Library, data: string) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const { pristine, dying: data, clock } = given
  const seen = new Set<string>()
  for (let last = 0; ; last += 1) {
    await cp(pristine, data, { recursive: true, preserveTimestamps: true })
    let calls = 0
    let isArmed = false
    // Dead from this call on: nothing that comes after it happens either.
    const fs = faultyFileSystem(() => (isArmed && calls++ >= last ? systemError('EIO') : undefined))
    const dying = openLibrary(data, { fs, clock })
    await dying.list()
    const act = await prepare(dying)
    isArmed = true
    await act().catch(() => {})
    isArmed = false
    const isOver = calls <= last
    await dying.settled().catch(() => {})
    const after = openLibrary(data)
    await after.list()
    await after.settled()
    seen.add(await look(after, data))
    await rm(data, { recursive: true, maxRetries: 5 })
    if (isOver) return seen
  }
}

/** The bytes of all records of a library, as hashes in the order of their names. */
export async function recordsOf(data: string): Promise<readonly string[]> {
  const folder = path.join(data, 'records')
  const names = (await readdir(folder)).toSorted()
  const bytes = await Promise.all(names.map((name) => readFile(path.join(folder, name))))
  return bytes.map(sha256)
}
