import path from 'node:path'
import { z } from 'zod'
import { readStored } from '../../../src-shared/exchange/stored'
import { parseUntrusted, sizeLimit } from '../../../src-shared/exchange/untrusted'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { envelope } from '../../../src-shared/factsheet/envelope'
import { codeOf, type FileSystem } from '../file-system'
import { recordFileName } from '../index-lines'

/** What is wrong with a record's file so that an older version is better than it. */
export type Damage =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'folder' }

/**
 * undefined where nothing is damaged: where there is no file, where it cannot be reached, where it is of a newer version,
 * and where somebody has meant it as it is, so that its checksum holds.
 */
export async function damageOf(
  folder: string,
  file: string,
  fs: FileSystem,
): Promise<Damage | undefined> {
  const full = path.join(folder, file)
  try {
    const facts = await fs.stat(full)
    if (!facts.isFile()) {
      // Only a folder can be moved out of the way without knowing what it is.
      await fs.readdir(full)
      return { kind: 'folder' }
    }
    if (facts.size > sizeLimit) return undefined
    const bytes = await readAllowed(full, fs)
    return isDamaged(bytes, file) ? { kind: 'bytes', bytes } : undefined
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

/** The bytes of a file of ours, also where somebody has taken away the right to read it. */
async function readAllowed(full: string, fs: FileSystem): Promise<Uint8Array> {
  try {
    return await fs.readFile(full)
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error
    await fs.chmod(full, 0o600)
    return fs.readFile(full)
  }
}

function isDamaged(bytes: Uint8Array, file: string): boolean {
  const read = readStored(bytes)
  if (read.ok) return recordFileName(read.value.record.id) !== file
  if (read.code === 'newer') return false
  const parsed = parseUntrusted(bytes)
  return !parsed.ok || !isWhole(parsed.value, file)
}

/**
 * Whether a parsed file is as somebody meant it, whatever the form of its record: its checksum holds, it is what its name
 * says, and what stands around the record is sound.
 */
export function isWhole(value: unknown, file: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { record, ...around } = value as Readonly<Record<string, unknown>>
  if (typeof record !== 'object' || record === null || !('id' in record)) return false
  const stated = around['contentSha']
  if (recordFileName(String(record.id)) !== file || contentSha(record) !== stated) return false
  return z.looseObject(envelope.shape).safeParse(around).success
}
