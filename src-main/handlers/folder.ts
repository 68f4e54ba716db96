import type { Handlers } from '../../src-shared/contract/reply'
import { mayBeAskedFor } from '../store/holding/access'
import type { FolderHold } from '../store/holding/folder-hold'
import { sayReadOnly } from '../store/holding/say'
import type { Library } from '../store/library'
import { reachInto } from '../store/place/place'

/** What is to be known of the data folder as a whole, and what can be done with it. */
export function folderHandlers({
  library,
  hold,
}: {
  readonly library: Library
  readonly hold: FolderHold
}) {
  let reach: ReturnType<typeof reachInto> | undefined
  return {
    async describeFolder() {
      reach ??= reachInto(library.folder)
      // Whether it can be written is known once it is open.
      await library.list()
      const { access } = hold
      return {
        folder: library.folder,
        readOnly:
          access.kind === 'full'
            ? null
            : { message: sayReadOnly(access.why), takeOver: mayBeAskedFor(access.why) },
        mended: [...(await library.mended())],
        reach: (await reach) ?? null,
      }
    },

    async mendedSeen() {
      await library.mendedSeen()
      return {}
    },

    async takeOver() {
      await hold.takeOver()
      await library.verify()
      return {}
    },
  } satisfies Partial<Handlers>
}
