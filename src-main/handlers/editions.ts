import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { rollForward } from '../../src-shared/editions/roll-forward'
import { editionWords as words } from '../../src-shared/words/editions'
import type { Library } from '../store/library'

/** What leads from one edition to the next. */
export function editionHandlers({
  library,
  newId,
}: {
  readonly library: Library
  readonly newId: () => string
}) {
  return {
    async beginEdition({ ids, edition }) {
      const begun: string[] = []
      const leftOut: { id: string; why: string }[] = []
      for (const id of ids) {
        try {
          const { record, envelope } = await library.read(id)
          if (edition <= record.edition) throw new Fault('malformed', words.notLater)
          const next = rollForward(record, { edition, newId })
          await library.add(next, [envelope.contentSha])
          begun.push(next.id)
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          leftOut.push({ id, why: error.message })
        }
        // Keys and saves are answered between two of them.
        await setImmediate()
      }
      return { begun, leftOut }
    },
  } satisfies Partial<Handlers>
}
