import type { Handlers } from '../../src-shared/contract/reply'
import { Fault } from '../../src-shared/contract/reply'
import { backupWords } from '../../src-shared/words/backups'
import type { Backups } from '../store/backups/backups'
import type { Library } from '../store/library'
import { daysLeft } from '../store/trash-list'

/** What is kept beside the library, and how it comes back. */
export function backupHandlers({
  library,
  backups,
  clock,
}: {
  readonly library: Library
  readonly backups: Backups
  readonly clock: () => Date
}) {
  return {
    async listBackups() {
      const all = await backups.list()
      return {
        backups: all.map(({ name, manifest: { at, why, records, missing } }) => ({
          name,
          at,
          why,
          records: records.length,
          carried: records.filter(({ carried }) => carried).length,
          missing: missing.length,
        })),
      }
    },

    async openBackup({ name }) {
      const found = (await backups.list()).find((backup) => backup.name === name)
      if (!found) throw new Fault('notFound', backupWords.notThere)
      return {
        records: found.manifest.records.map(({ id, name: called, savedAt }) => ({
          id,
          name: called,
          savedAt,
        })),
      }
    },

    async makeBackup() {
      return { made: (await backups.make('regular')) !== undefined }
    },

    restoreBackup: ({ name, id }) => backups.restore(name, id ?? undefined),

    drillBackup: ({ name }) => backups.drill(name),

    async listTrash() {
      const [trashed, now] = [await library.trashed(), clock()]
      const items = trashed.map(async ({ file, id, name, at }) => ({
        file,
        name,
        at: at.toISOString(),
        daysLeft: daysLeft(at, now),
        wasReplaced: await library.has(id),
      }))
      return { items: await Promise.all(items) }
    },

    async restoreTrashed({ file }) {
      return { id: await library.restoreTrashed(file) }
    },
  } satisfies Partial<Handlers>
}
