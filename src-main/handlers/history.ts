import { isAbout, type LoggedChange } from '../../src-shared/changes/logged'
import type { Handlers } from '../../src-shared/contract/reply'
import type { Library } from '../store/library'

/** So much of a log is answered at once, in characters of JSON: more than anybody reads. */
const mostAnswered = 1_000_000

/** What a factsheet was, and who changed it. */
export function historyHandlers({ library }: { readonly library: Library }) {
  return {
    async listVersions({ id }) {
      const { versions, unreadable } = await library.versions(id)
      return {
        versions: versions.map((version) => ({ ...version, at: version.at.toISOString() })),
        unreadable: unreadable.length,
        names: await library.namesIn(id),
      }
    },

    async readVersion({ id, version }) {
      const { record } = await library.readVersion(id, version)
      return { record }
    },

    async keepVersion({ id, kind, name }) {
      const { version } = await library.keepVersion(id, kind, name)
      return { version }
    },

    async nameVersion({ id, version, name }) {
      await library.nameVersion(id, version, name)
      return {}
    },

    async readChanges({ id, address }) {
      const { changes, names, isDamaged } = await library.changes(id)
      const asked =
        address === null ? changes : changes.filter((change) => isAbout(change, address))
      const answered = firstOf(asked)
      return { changes: answered, isCut: answered.length < asked.length, names, isDamaged }
    },
  } satisfies Partial<Handlers>
}

function firstOf(changes: readonly LoggedChange[]): LoggedChange[] {
  let room = mostAnswered
  const end = changes.findIndex((change) => (room -= JSON.stringify(change).length) < 0)
  return end < 0 ? [...changes] : changes.slice(0, Math.max(1, end))
}
