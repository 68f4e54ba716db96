import { Fault } from '../../src-shared/contract/reply'
import type { Library } from '../store/library'
import type { Received } from '../store/receiving/receive'
import { Pending } from './pending'

/** More than anybody takes back. */
const mostSteps = 16

/** Steps over several factsheets that can be taken back and done again. `gone` is said of one that is kept no more. */
export function receivedSteps(library: Library, newId: () => string, gone: string) {
  const steps = new Pending<Received>(mostSteps)
  return {
    /** Answers by what name the window can ask for it. */
    keep: (received: Received): string => steps.keep(newId(), received),
    travel: async ({ step, again }: { readonly step: string; readonly again: boolean }) => {
      const received = steps.look(step)
      if (!received) throw new Fault('notFound', gone)
      await (again ? library.receiver.receiveAgain(received) : library.receiver.takeBack(received))
      return {}
    },
  }
}
