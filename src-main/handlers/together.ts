import { setImmediate } from 'node:timers/promises'
import { preferencesFrom } from '../../src-shared/contract/read-preferences'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { apply, type Operation } from '../../src-shared/factsheet/operations'
import { withAnalyst } from '../../src-shared/factsheet/people'
import { isPublishing, mayTake, standingOf } from '../../src-shared/status/standing'
import { stepOf } from '../../src-shared/status/steps'
import { statusWords } from '../../src-shared/words/status'
import { togetherWords as words } from '../../src-shared/words/together'
import { keepSteps } from '../store/keep-steps'
import type { Library } from '../store/library'
import type { Changed, Received } from '../store/receiving/receive'
import { Pending } from './pending'
import type { KeepPreferences } from './ports'

/** As many as anybody takes back. */
const mostSteps = 16

/** What is done to several factsheets as one step. */
export function togetherHandlers({
  library,
  preferences,
  clock,
  newId,
}: {
  readonly library: Library
  readonly preferences: KeepPreferences
  readonly clock: () => Date
  readonly newId: () => string
}) {
  const steps = new Pending<Received>(mostSteps)
  const enlisted = (record: Factsheet): Factsheet => {
    const { me } = preferencesFrom(preferences.read())
    return me ? { ...record, people: withAnalyst(record.people, me) } : record
  }
  /** One after the other, so that keys and saves are answered between two. One that cannot be read is passed over. */
  const eachOf = async (ids: readonly string[], look: (record: Factsheet, sha: string) => void) => {
    for (const id of new Set(ids)) {
      const stored = await library.read(id).catch((error: unknown) => {
        if (!(error instanceof Fault)) throw error
      })
      if (stored) look(stored.record, stored.envelope.contentSha)
      await setImmediate()
    }
  }

  return {
    async planSteps({ ids }) {
      const standings: ReturnType<typeof standingOf>[] = []
      await eachOf(ids, (record) => void standings.push(standingOf(record)))
      return { standings }
    },

    async takeSteps({ ids, asked, note }) {
      const at = clock().toISOString()
      const by = preferencesFrom(preferences.read()).me?.id ?? ''
      const said = note.trim()
      const changed: Changed[] = []
      const made = new Map<string, readonly Operation[]>()
      await eachOf(ids, (record, replaces) => {
        if (!mayTake(standingOf(record), asked.status)) return
        const event = { id: newId(), by, at, ...(said && { note: said }) }
        const step = stepOf(record, asked, event)
        if ('refused' in step) throw new Fault('incomplete', statusWords.refused[step.refused])
        made.set(record.id, step.operations)
        const after = step.operations.reduce(apply<Factsheet>, record)
        changed.push({ record: enlisted(after), replaces })
      })
      if (changed.length === 0) throw new Fault('incomplete', words.noneLeft)
      const received = await library.receiver.change(changed)
      for (const [id, operations] of made) {
        await keepSteps(library, id, [{ kind: 'do', operations, at: 0 }])
      }
      return {
        step: isPublishing(asked.status) ? null : steps.keep(newId(), received),
        taken: [...made.keys()],
        leftOut: [...new Set(ids)].filter((id) => !made.has(id)),
      }
    },

    async undoTogether({ step, again }) {
      const received = steps.look(step)
      if (!received) throw new Fault('notFound', words.stepGone)
      await (again ? library.receiver.receiveAgain(received) : library.receiver.takeBack(received))
      return {}
    },
  } satisfies Partial<Handlers>
}
