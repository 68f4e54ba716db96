import type { Handlers } from '../../src-shared/contract/reply'
import { mayBeAskedFor } from '../store/holding/access'
import type { FolderHold } from '../store/holding/folder-hold'
import { sayReadOnly } from '../store/holding/say'
import type { Library } from '../store/library'

/** What is to be known of the data folder as a whole, and what can be done with it. */
export function folderHandlers({
  library,
  hold,
}: {
  readonly library: Library
  readonly hold: FolderHold
}) {
  return {
    async describeFolder() {
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
