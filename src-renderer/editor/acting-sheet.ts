import { useCallback, useMemo, useState } from 'react'
import type { Act } from '../../src-shared/factsheet/answer'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { withAnalyst } from '../../src-shared/factsheet/people'
import { roundWords as words } from '../../src-shared/words/review-round'
import { useMe } from '../fields/acting'
import { useNotify } from '../notices/notices'
import type { Keeping } from './keeping'

/** What was said of the open factsheet, beside it: shown or not, and settled as steps of undo that name who did it. */
export function useActingSheet({ edits }: Pick<Keeping, 'edits'>, makeRoom: () => void) {
  const me = useMe()
  const notify = useNotify()
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback(() => setIsOpen(false), [])
  const toggle = useCallback(() => {
    makeRoom()
    setIsOpen((before) => !before)
  }, [makeRoom])
  const record = useCallback(() => {
    // What was typed a moment ago counts.
    edits.changed()
    return edits.log.record
  }, [edits])

  /** Makes the factsheet another one, as one step with a name, by whoever is here. */
  const act = useCallback(
    (step: string, change: (record: Factsheet, act: Act) => Factsheet): boolean => {
      const before = record()
      const after = change(before, { by: me?.id ?? '', at: new Date().toISOString() })
      if (after === before) return true
      const people = me ? withAnalyst(after.people, me) : after.people
      const isDone = edits.become(step, { ...after, people })
      if (!isDone) notify(words.failed, undefined, 'grave')
      return isDone
    },
    [edits, me, notify, record],
  )
  return useMemo(
    () => ({ isOpen, close, toggle, record, act }),
    [isOpen, close, toggle, record, act],
  )
}
export type ActingSheet = ReturnType<typeof useActingSheet>
