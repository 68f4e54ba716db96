import { apply } from '../../../src-shared/factsheet/operations'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Act } from '../../../src-shared/factsheet/answer'
import type { TakenRemark } from '../../../src-shared/factsheet/taken-remark'
import { withRemarks } from '../../../src-shared/review/taking-in'
import { stepOf } from '../../../src-shared/status/steps'
import { roundWords as words } from '../../../src-shared/words/review-round'
import { ask } from '../../api'
import { useNotify } from '../../notices/notices'
import type { ActingSheet } from '../acting-sheet'

/** Asks for a file that came back, and lists what it says. Taken in once more it adds nothing. */
export function useTakingIn({ act, record }: ActingSheet) {
  const notify = useNotify()
  return async () => {
    const reply = await ask('readReviewCopy', { id: record().id })
    if (!reply.ok) return notify(`${words.notTaken} ${reply.fault.message}`, undefined, 'grave')
    if (reply.value.outcome === 'cancelled') return
    const { remarks } = reply.value
    const before = record().remarks?.length ?? 0
    const isDone = act(words.steps.takeIn, (now, by) => returned(now, remarks, by))
    if (isDone) notify(words.taken((record().remarks?.length ?? 0) - before, remarks.length))
  }
}

/** What came back for the first time is also an event, where the factsheet was waiting for it. */
function returned(now: Factsheet, remarks: readonly TakenRemark[], { by, at }: Act): Factsheet {
  const after = withRemarks(now, remarks)
  if (after === now) return now
  const step = stepOf(after, { status: 'returned' }, { id: crypto.randomUUID(), by, at })
  return 'refused' in step ? after : step.operations.reduce(apply<Factsheet>, after)
}
