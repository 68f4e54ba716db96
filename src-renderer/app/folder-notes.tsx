import { ask } from '../api'
import { MendedNotice } from '../library/mended'
import { ReachNotice } from '../library/reach'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import type { Folder } from './folder'
import { ReadOnlyBanner } from './read-only-banner'

/** What stands above every view: that nothing can be changed, and what has happened to the data folder. */
export function FolderNotes({
  folder: { folder, readOnly, mended, reach },
  openReadOnly,
  say,
  onTaken,
  onSeen,
  onMove,
}: {
  readonly folder: Folder
  /** Why the open factsheet can only be read, where the folder could be written. */
  readonly openReadOnly: string | undefined
  readonly say: (message: string) => void
  readonly onTaken: () => void
  /** Something need not be said again. */
  readonly onSeen: () => void
  readonly onMove: () => void
}) {
  const kept = usePreference((all) => all.keptPlace)
  const change = useChangePreferences()
  const why =
    readOnly ??
    (openReadOnly === undefined ? null : { message: openReadOnly, takeOver: 'no' as const })
  return (
    <>
      {why && <ReadOnlyBanner readOnly={why} say={say} onTaken={onTaken} />}
      {mended.length > 0 && (
        <MendedNotice mended={mended} onSeen={() => void ask('mendedSeen', {}).then(onSeen)} />
      )}
      {reach && kept !== folder && (
        <ReachNotice reach={reach} onMove={onMove} onKeep={() => change({ keptPlace: folder })} />
      )}
    </>
  )
}
