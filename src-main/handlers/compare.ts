import { setImmediate } from 'node:timers/promises'
import type { Alike } from '../../src-shared/checks/alike'
import {
  alikeIn,
  passagesOf,
  wordingsOf,
  type Passages,
} from '../../src-shared/checks/passages-alike'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { Library } from '../store/library'

/** The passages of this many factsheets are remembered: an edition of all countries, several times over. */
const mostRemembered = 400

/**
 * What the rules that look beyond one factsheet need. Thousands of words are compared with thousands: record by record,
 * with a pause after each in which keys and saves are answered, and only for who asked last.
 */
export function compareHandlers({
  library,
}: {
  readonly library: Library
}): Pick<Handlers, 'compareWithLibrary'> {
  const remembered = new Map<string, { readonly sha: string; readonly passages: Passages }>()
  let asked = 0

  async function passagesIn(id: string): Promise<Passages | undefined> {
    const stored = await library.read(id).catch((error: unknown) => {
      // One that cannot be read is told of in the list; the others are compared all the same.
      if (error instanceof Fault) return undefined
      throw error
    })
    if (!stored) return undefined
    const known = remembered.get(id)
    remembered.delete(id)
    const sha = stored.envelope.contentSha
    const passages = known?.sha === sha ? known.passages : passagesOf(stored.record)
    remembered.set(id, { sha, passages })
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    return passages
  }

  return {
    async compareWithLibrary({ id }) {
      asked += 1
      const turn = asked
      const { record } = await library.read(id)
      const own = passagesOf(record)
      const alike: Alike[] = []
      for (const other of (await library.list()).summaries) {
        if (turn !== asked) break
        if (other.id === id) continue
        const passages = await passagesIn(other.id)
        if (passages) alike.push(...alikeIn(own, passages))
        await setImmediate()
      }
      return { alike, lastEdition: await lastEditionOf(record) }
    },
  }

  async function lastEditionOf({
    derivedFrom,
    country,
    edition,
  }: Awaited<ReturnType<Library['read']>>['record']): Promise<string[]> {
    if (!derivedFrom || !(await library.has(derivedFrom.record))) return []
    const { record } = await library.read(derivedFrom.record)
    const isLast = record.country.code === country.code && record.edition < edition
    return isLast ? [...wordingsOf(record)] : []
  }
}
