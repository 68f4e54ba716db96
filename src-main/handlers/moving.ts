import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { movingWords as words } from '../../src-shared/words/moving'
import { asFault } from '../store/disk-faults'
import { nodeFileSystem } from '../store/file-system'
import type { PausableHold } from '../store/holding/pausable-hold'
import type { Library } from '../store/library'
import { copyLibrary } from '../store/moving/copy-library'
import { placeIn, type NewPlace } from '../store/moving/new-place'
import { reachInto } from '../store/place/place'
import type { PlaceOfLibrary } from './ports'

/** How the library gets into another folder. The window names none: what was chosen last is what is meant. */
export function movingHandlers({
  library,
  hold,
  place,
}: {
  readonly library: Library
  readonly hold: PausableHold
  /** Without one, the library stays where it is. */
  readonly place: PlaceOfLibrary | undefined
}) {
  let chosen: (Omit<NewPlace, 'kind'> & { readonly kind: NewPlace['kind'] | 'new' }) | undefined
  const isGone = () =>
    library.list().then(
      () => false,
      (error: unknown) => error instanceof Fault && error.code === 'vanished',
    )
  return {
    async chooseLibraryFolder() {
      if (!place || place.isGiven) throw new Fault('unwritable', words.notHere)
      chosen = undefined
      const folder = await place.choose()
      if (folder === undefined) return { kind: 'none' as const }
      chosen = await placeIn(folder, library.folder)
      if (chosen.kind === 'empty' && (await isGone())) chosen = { ...chosen, kind: 'new' }
      return { ...chosen, reach: (await reachInto(chosen.folder)) ?? null }
    },

    async moveLibrary() {
      if (!place || !chosen) throw new Fault('notFound', words.notChosen)
      const { kind, folder } = chosen
      const from = library.folder
      const switchTo = () =>
        place.switchTo(folder).catch((error: unknown) => {
          throw asFault('unwritable', words.notMoved, error)
        })
      if (kind !== 'empty') {
        await switchTo()
        return { folder, from, files: null }
      }
      await library.list()
      if (hold.access.kind !== 'full') throw new Fault('readOnly', words.notReadOnly)
      await library.settled()
      const goOn = hold.pause()
      try {
        const files = await copyLibrary(from, folder, { fs: nodeFileSystem })
        await switchTo()
        chosen = undefined
        return { folder, from, files }
      } catch (error) {
        goOn()
        throw error
      }
    },
  } satisfies Partial<Handlers>
}
