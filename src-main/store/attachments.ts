import path from 'node:path'
import { Fault } from '../../src-shared/contract/reply'
import type { AttachmentState } from '../../src-shared/factsheet/attachment'
import { attachmentWords as words } from '../../src-shared/words/attachments'
import { makeFolder } from './data-folder'
import { asFault } from './disk-faults'
import { isMissing } from './file-system'
import { writeDurably, type Durability } from './write-durably'
import { sha256 as hashOf } from './sha256'

/**
 * Copies of the pages and files that sources are, in `attachments/` of the data folder, each named by the SHA-256 of its
 * bytes. One that two sources share is there once, and none is ever changed or thrown away: undo may bring it back.
 */
export type Attachments = {
  /** Resolves with the hash once the copy outlives a power cut. */
  keep(bytes: Uint8Array): Promise<string>
  /** Throws a fault where it is missing, or no longer what was kept. */
  read(sha256: string): Promise<Uint8Array>
  stateOf(sha256: string): Promise<AttachmentState>
}

export function attachmentsIn(folder: string, durability: Durability): Attachments {
  const { fs } = durability
  const attachments = path.join(folder, 'attachments')
  const fileOf = (sha256: string) => {
    // Hashes come from records, which anybody may have made, and become part of a path.
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Fault('notFound', words.missing)
    return path.join(attachments, sha256)
  }
  const found = async (sha256: string): Promise<Uint8Array | undefined> => {
    const file = fileOf(sha256)
    try {
      const facts = await fs.stat(file)
      return facts.isFile() ? await fs.readFile(file) : undefined
    } catch (error) {
      if (isMissing(error)) return undefined
      throw asFault('unreadable', words.notRead, error)
    }
  }
  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes)
      // One that was altered since is made whole by this.
      const before = await found(sha256)
      if (before && hashOf(before) === sha256) return sha256
      try {
        await makeFolder(attachments, durability)
        await writeDurably(fileOf(sha256), bytes, durability)
        return sha256
      } catch (error) {
        throw asFault('unwritable', words.notKept, error)
      }
    },
    async read(sha256) {
      const bytes = await found(sha256)
      if (!bytes) throw new Fault('notFound', words.missing)
      if (hashOf(bytes) !== sha256) throw new Fault('unreadable', words.altered)
      return bytes
    },
    async stateOf(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return { kind: 'missing' }
      const bytes = await found(sha256)
      if (!bytes) return { kind: 'missing' }
      return hashOf(bytes) === sha256 ? { kind: 'kept', bytes: bytes.length } : { kind: 'altered' }
    },
  }
}
