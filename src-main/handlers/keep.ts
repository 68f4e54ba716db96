import type { Handlers } from '../../src-shared/contract/reply'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { beginFactsheet } from '../../src-shared/factsheet/begin'
import { codebookHash, contentSha } from '../../src-shared/factsheet/content-sha'
import { duplicateFactsheet } from '../../src-shared/factsheet/duplicate'
import type { Library } from '../store/library'

/** What happens to a factsheet inside the library. */
export function keepHandlers({
  library,
  newId,
}: {
  readonly library: Library
  readonly newId: () => string
}) {
  return {
    async listFactsheets() {
      const { summaries, setAside } = await library.list()
      return { dataFolder: library.folder, summaries: [...summaries], setAside: [...setAside] }
    },

    async beginFactsheet(given) {
      const id = newId()
      const hash = codebookHash(currentCodebook)
      await library.add(beginFactsheet({ ...given, id }, currentCodebook, hash))
      return { id }
    },

    async openFactsheet({ id }) {
      const { record, envelope } = await library.read(id)
      return { record, rev: envelope.rev, savedAt: envelope.at }
    },

    saveFactsheet: ({ rev, record }) => library.save(rev, record),

    async keepApart({ record }) {
      const copy = duplicateFactsheet(record, newId)
      await library.add(copy, [contentSha(record)])
      return { id: copy.id }
    },

    async duplicateFactsheet({ id }) {
      const { record } = await library.read(id)
      const copy = duplicateFactsheet(record, newId)
      await library.add(copy, [contentSha(record)])
      return { id: copy.id }
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
