import { useCallback, useRef } from 'react'
import { rolledFields } from '../../src-shared/editions/carried'
import { answerAround, nextCarried } from '../../src-shared/editions/progress'
import { standBy } from '../../src-shared/editions/stand-by'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Operation } from '../../src-shared/factsheet/operations'
import { standingWords as words } from '../../src-shared/words/editions'
import { useNotify } from '../notices/notices'
import { useActingOn } from './acting'
import type { FactsheetForm } from './form'

/** One key: the answer that has the focus still holds, and on to the next that nobody has stood by. */
export function useStandingBy({
  form,
  together,
  record,
  perform,
  fieldInFocus,
  isUnderWay,
  jump,
}: {
  readonly form: FactsheetForm
  readonly together: (label: string, change: () => void) => void
  readonly record: () => Factsheet
  readonly perform: (operations: readonly Operation[]) => void
  readonly fieldInFocus: () => Address | undefined
  /** A jump has not come to its field yet. */
  readonly isUnderWay: () => boolean
  readonly jump: (address: Address) => void
}): () => void {
  const acting = useActingOn(form, together)
  const notify = useNotify()
  /** Where this key has led last: not each answer has a control that takes the focus. */
  const led = useRef<Address | undefined>(undefined)
  return useCallback(() => {
    if (!record().rolled) return notify(words.notRolled)
    // Nobody stands by what they have not seen, and a held key must not begin the way there again and again.
    if (isUnderWay()) return
    const focused = fieldInFocus()
    const here = answerAround(record(), focused ?? led.current ?? '')
    if (here) {
      acting(words.holdStep(here.label), (act) => {
        const standing = standBy(record(), here.address, { ...act, verdict: 'unchanged' })
        // What reads otherwise was updated, and needs no word.
        if ('operations' in standing) perform(standing.operations)
      })
    }
    const next = nextCarried(rolledFields(record()), here?.address)
    led.current = next?.address
    if (next) jump(next.address)
    else notify(words.allStoodBy)
  }, [acting, notify, record, perform, fieldInFocus, isUnderWay, jump])
}
