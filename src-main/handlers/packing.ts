import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { packingWords as words } from '../../src-shared/words/packing'
import { asFault } from '../store/disk-faults'
import { nodeFileSystem } from '../store/file-system'
import type { PausableHold } from '../store/holding/pausable-hold'
import type { Library } from '../store/library'
import { placeIn } from '../store/moving/new-place'
import type { AskWhere, PlaceOfLibrary } from './ports'

const durability = { fs: nodeFileSystem }

/** The whole library as one file, and a library of such a file. The window names neither file nor folder. */
export function packingHandlers({
  library,
  hold,
  place,
  clock,
  ask,
}: {
  readonly library: Library
  readonly hold: PausableHold
  readonly place: PlaceOfLibrary | undefined
  readonly clock: () => Date
  readonly ask: Pick<AskWhere, 'saveFile'>
}) {
  return {
    async packLibrary() {
      const now = clock()
      const file = await ask.saveFile(words.fileName(now.toISOString().slice(0, 10)))
      if (file === undefined) return { outcome: 'cancelled' as const }
      await library.list()
      if (hold.access.kind !== 'full') throw new Fault('readOnly', words.readOnly)
      await library.settled()
      // Loaded with the first use.
      const { packLibrary } = await import('../store/packing/pack')
      const goOn = hold.pause()
      try {
        const { files } = await packLibrary(library.folder, file, { now, durability })
        return { outcome: 'written' as const, file, files: files.length }
      } finally {
        goOn()
      }
    },

    async unpackLibrary() {
      if (!place || place.isGiven) throw new Fault('unwritable', words.notHere)
      const file = await place.choosePackage()
      const chosen = file === undefined ? undefined : await place.choose()
      if (file === undefined || chosen === undefined) return { outcome: 'cancelled' as const }
      const { kind, folder } = await placeIn(chosen, library.folder)
      if (kind !== 'empty') throw new Fault('unwritable', words.notEmpty(folder))
      const { unpackLibrary } = await import('../store/packing/unpack')
      const { files } = await unpackLibrary(file, folder, { durability })
      await place.switchTo(folder).catch((error: unknown) => {
        throw asFault('unwritable', (reason) => words.notOpened(folder, reason), error)
      })
      return { outcome: 'opened' as const, folder, files: files.length }
    },
  } satisfies Partial<Handlers>
}
