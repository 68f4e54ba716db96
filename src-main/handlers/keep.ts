import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { ReadNewer } from '../../src-shared/exchange/read-newer'
import { codebookFor } from '../../src-shared/codebook/editions'
import { beginFactsheet } from '../../src-shared/factsheet/begin'
import { codebookHash, contentSha } from '../../src-shared/factsheet/content-sha'
import { copyPolicy } from '../../src-shared/factsheet/copy-policy'
import { duplicateFactsheet } from '../../src-shared/factsheet/duplicate'
import { isLocked } from '../../src-shared/status/course'
import { statusWords } from '../../src-shared/words/status'
import { storeWords } from '../../src-shared/words/store'
import type { Library } from '../store/library'
import { keepSteps } from '../store/keep-steps'

/** What happens to a factsheet inside the library. */
export function keepHandlers({
  library,
  newId,
}: {
  readonly library: Library
  readonly newId: () => string
}) {
  /** The factsheet that the window has open. */
  let openHere: string | null = null
  return {
    /** Whoever asks here can have the whole list. */
    firstRows: () => ({ rows: null }),

    async listFactsheets() {
      const { summaries, setAside } = await library.list()
      const codebooks = await library.codebooks.list()
      return {
        dataFolder: library.folder,
        summaries: [...summaries],
        setAside: [...setAside],
        ...(codebooks.length > 0 && { codebooks }),
      }
    },

    async beginFactsheet(given) {
      const id = newId()
      const book = codebookFor(given.edition, await library.codebooks.list())
      await library.add(beginFactsheet({ ...given, id }, book, codebookHash(book)))
      return { id }
    },

    async readAhead({ id }) {
      await library.readAhead(id)
      return {}
    },

    async openFactsheet({ id }) {
      const opening = await library.open(id).catch(async (error: unknown) => {
        const newer = isNewer(error) && (await library.readNewer(id))
        if (!newer) throw error
        return newer
      })
      if ('version' in opening) return openedToRead(opening, newId())
      const { recovered, ...opened } = opening
      openHere = id
      const codebooks = await library.codebooks.list()
      return {
        ...opened,
        ...(codebooks.length > 0 && { codebooks }),
        ...(recovered && {
          recovered: { record: recovered.record, savedAt: recovered.envelope.at },
        }),
      }
    },

    async keepEdits({ id, ...made }) {
      const kept = await library.keep(id, made)
      await keepSteps(library, id, made.edits)
      return kept
    },

    async closeFactsheet({ id }) {
      if (openHere === id) openHere = null
      await library.follow(id)
      return {}
    },

    resume: () => ({ id: openHere }),

    async keepApart({ record }) {
      const copy = duplicateFactsheet(record, newId)
      await library.add(copy, [contentSha(record)])
      await library.keptApart(record.id, copy.id)
      return { id: copy.id }
    },

    async duplicateFactsheet({ id }) {
      const { record } = await library.read(id)
      const copy = duplicateFactsheet(record, newId)
      await library.add(copy, [contentSha(record)])
      return { id: copy.id }
    },

    async copyPolicy({ from, policy, into }) {
      const { record } = await library.read(from)
      const there = await library.read(into)
      if (isLocked(there.record)) throw new Fault('locked', statusWords.locked)
      const copied = copyPolicy(record, policy, there.record, newId)
      if (!copied) throw new Fault('notFound', storeWords.policyGone)
      await library.save(there.envelope.rev, copied.record)
      return { policy: copied.policy, sources: copied.sources }
    },

    async trashFactsheet({ id }) {
      await library.trash(id)
      return {}
    },

    async restoreFactsheet({ id }) {
      await library.restore(id)
      return { id }
    },
  } satisfies Partial<Handlers>
}

const isNewer = (error: unknown) => error instanceof Fault && error.code === 'newer'

/** What can be read of a record of a newer version. No edit will be taken in the name of this opening. */
function openedToRead({ record, version, savedAt }: ReadNewer, opening: string) {
  const readOnly = storeWords.newerReadOnly(version)
  return { record, savedAt, opening, n: 0, done: [], undone: [], readOnly }
}
