import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { carryOver } from '../store/carry-over'
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
          begun.push((await carryOver(library, id, { edition, newId })).id)
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
