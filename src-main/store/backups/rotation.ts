import type { Backup } from './backup-folder'
import { ringOf } from './ring'

/**
 * Which backups may go. None that is the last place of a factsheet: one that is neither listed in the library, nor in the
 * trash, nor in a backup that stays. What somebody has thrown away and the trash has let go of counts as wanted no more.
 */
export function mayGo(
  backups: readonly Backup[],
  held: {
    readonly inLibrary: ReadonlySet<string>
    readonly inTrash: ReadonlySet<string>
    readonly purged: ReadonlySet<string>
  },
): readonly Backup[] {
  const stay = ringOf(backups.map(({ manifest }) => manifest.at))
  const elsewhere = new Set([...held.inLibrary, ...held.inTrash, ...held.purged])
  const note = ({ manifest }: Backup) => {
    for (const { id } of manifest.records) elsewhere.add(id.toLowerCase())
  }
  const others: Backup[] = []
  for (const backup of backups) {
    if (stay.has(backup.manifest.at)) note(backup)
    else others.push(backup)
  }
  // The newest first: of several that hold a lost factsheet, the newest stays.
  return others
    .toSorted((one, other) => (one.manifest.at < other.manifest.at ? 1 : -1))
    .filter((backup) => {
      const isLastPlace = backup.manifest.records.some(({ id }) => !elsewhere.has(id.toLowerCase()))
      if (isLastPlace) note(backup)
      return !isLastPlace
    })
}
