import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { receivingWords as words } from '../../src-shared/words/receiving'
import type { Reader } from '../reading/reader'
import { planImport, type ImportPlan, type Planned } from '../receiving/plan-import'
import { incomingOf } from '../receiving/take-in'
import type { Library } from '../store/library'
import type { AskWhere } from './ports'
import { receivedSteps } from './received-steps'

/** How many files come in at once: looked at first, then all or none. */
export function importingHandlers({
  library,
  reader,
  clock,
  newId,
  ask,
}: {
  readonly library: Library
  readonly reader: Reader
  readonly clock: () => Date
  readonly newId: () => string
  readonly ask: Pick<AskWhere, 'filesToImport' | 'givenFiles'>
}) {
  let planned: { readonly token: string; readonly plan: ImportPlan } | undefined
  let under: { done: number; of: number } | undefined
  const steps = receivedSteps(library, newId, words.stepGone)

  const pathsOf = (from: 'files' | 'folder' | 'given') =>
    from === 'given' ? ask.givenFiles?.() : ask.filesToImport?.(from)
  const itemsOf = (pending: string): readonly Planned[] => {
    if (planned?.token !== pending) throw new Fault('notFound', words.planGone)
    return planned.plan.items
  }

  const handlers = {
    async planImport({ from }): Promise<Answers<'planImport'>> {
      const paths = (await pathsOf(from)) ?? []
      if (paths.length === 0) return { outcome: 'cancelled' }
      const progress = { done: 0, of: 0 }
      under = progress
      try {
        const isStopped = () => under !== progress
        const plan = await planImport(library, reader, paths, { clock, progress, isStopped })
        if (!plan) return { outcome: 'stopped' }
        planned = { token: newId(), plan }
        const { passedOver, isCut, items } = plan
        const files = items.map(({ told: { there, here, ...told } }) => ({
          ...told,
          there: there ?? null,
          here: here ?? null,
        }))
        return { outcome: 'planned', pending: planned.token, files, passedOver, isCut }
      } finally {
        if (under === progress) under = undefined
      }
    },

    planProgress: () => (under ? { ...under } : null),

    stopPlan() {
      under = undefined
      return {}
    },

    async applyImport({ pending, choices }) {
      const items = itemsOf(pending)
      const incoming = incomingOf(items, ({ told }) => choices[String(told.item)], newId)
      if (incoming.length === 0) throw new Fault('incomplete', words.nothingTaken)
      const received = await library.receiver.receive(incoming)
      planned = undefined
      const replaced = incoming.filter(({ replaces }) => replaces !== null).length
      const step = steps.keep(received)
      return { step, added: incoming.length - replaced, replaced }
    },

    undoImport: steps.travel,
  } satisfies Partial<Handlers>

  return {
    handlers,
    /** One of the files that were looked at. */
    plannedCopy(pending: string, item: number) {
      const { document, told } = itemsOf(pending)[item] ?? {}
      if (!document || !told) throw new Fault('notFound', words.planGone)
      return { record: document.record, envelope: document.envelope, file: told.file }
    },
  }
}
