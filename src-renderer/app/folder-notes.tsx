import { ask } from '../api'
import { MendedNotice } from '../library/mended'
import type { Folder } from './folder'
import { ReadOnlyBanner } from './read-only-banner'

/** What stands above every view: that nothing can be changed, and what has happened to the data folder. */
export function FolderNotes({
  folder: { readOnly, mended },
  say,
  onTaken,
  onSeen,
}: {
  readonly folder: Folder
  readonly say: (message: string) => void
  readonly onTaken: () => void
  /** Something need not be said again. */
  readonly onSeen: () => void
}) {
  return (
    <>
      {readOnly && <ReadOnlyBanner readOnly={readOnly} say={say} onTaken={onTaken} />}
      {mended.length > 0 && (
        <MendedNotice mended={mended} onSeen={() => void ask('mendedSeen', {}).then(onSeen)} />
      )}
    </>
  )
}
