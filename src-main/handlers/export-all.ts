import type { ExportForm } from '../../src-shared/contract/contract'
import { Fault } from '../../src-shared/contract/reply'
import type { StoredRecord } from '../store/durable-record-file'
import { manifestFile, manifestName, standingOf, withManifest } from '../documents/manifest'
import { suggestedName } from './leaving-file'
import type { Generator } from './ports'

/** How far an export has come, in files, and whether its user wants no more of it. */
export type Progress = { done: number; readonly of: number; name: string; stopped: boolean }

/** Its user has stopped the export. */
export class Stopped extends Error {}

export function stopWhereAsked(progress: Progress): void {
  if (progress.stopped) throw new Stopped()
}

/**
 * Writes every form of every factsheet, one file after another, so that the memory of one is all that it takes, and at
 * last the manifest. A factsheet that cannot be read or made is left out and said; a disk that takes no file ends it.
 */
export async function exportAll({
  ids,
  forms,
  read,
  content,
  write,
  progress,
  manifest,
}: {
  readonly ids: readonly string[]
  readonly forms: readonly ExportForm[]
  readonly read: (id: string) => Promise<StoredRecord>
  readonly content: (stored: StoredRecord, form: ExportForm) => Promise<Uint8Array>
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>
  readonly progress: Progress
  readonly manifest: { readonly writtenAt: string; readonly generator: Generator }
}): Promise<{
  readonly outcome: 'written' | 'stopped'
  readonly files: number
  /** The name of a file to show, so that its folder is. */
  readonly shown: string
  readonly leftOut: { name: string; why: string }[]
}> {
  const leftOut: { name: string; why: string }[] = []
  const taken = new Set<string>([manifestName])
  const files = await withManifest(write, manifest, async (wrote) => {
    try {
      for (const id of ids) {
        stopWhereAsked(progress)
        const stored = await read(id).catch(leaveOut(id))
        if (!stored) {
          progress.done += forms.length
          continue
        }
        const { record } = stored
        const standing = standingOf(record)
        progress.name = `${record.country.name} ${record.edition}`
        for (const form of forms) {
          stopWhereAsked(progress)
          const bytes = await content(stored, form).catch(leaveOut(progress.name))
          if (bytes) {
            const file = free(suggestedName(record, form), taken)
            await write(file, bytes)
            wrote(manifestFile(record, { file, format: form, bytes, standing }))
          }
          progress.done += 1
        }
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
  })
  return {
    outcome: progress.stopped ? 'stopped' : 'written',
    files: files.length,
    shown: files.length > 0 ? manifestName : '',
    leftOut,
  }

  function leaveOut(name: string) {
    return (error: unknown): undefined => {
      if (!(error instanceof Fault)) throw error
      leftOut.push({ name, why: error.message })
    }
  }
}

/** "testland-2022.pdf", and "testland-2022-2.pdf" for the second of that name. */
function free(name: string, taken: Set<string>): string {
  let next = name
  for (let count = 2; taken.has(next); count += 1) next = name.replace(/(\.[a-z]+)$/, `-${count}$1`)
  taken.add(next)
  return next
}
