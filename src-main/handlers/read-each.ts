import { setImmediate } from 'node:timers/promises'
import { Fault } from '../../src-shared/contract/reply'
import type { StoredRecord } from '../store/durable-record-file'
import type { Library } from '../store/library'

/**
 * Looks at factsheets one after the other, so that the memory of one is all that it takes, and keys and saves are answered
 * between two. Answers which could not be read, and why; they hold up none of the others.
 */
export async function readEach(
  library: Library,
  ids: Iterable<string>,
  look: (stored: StoredRecord) => void,
  isWanted: () => boolean = () => true,
): Promise<{ id: string; why: string }[]> {
  const leftOut: { id: string; why: string }[] = []
  for (const id of ids) {
    if (!isWanted()) break
    const stored = await library.read(id).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
      leftOut.push({ id, why: error.message })
    })
    if (stored) look(stored)
    await setImmediate()
  }
  return leftOut
}
