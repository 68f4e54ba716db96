import { useCallback } from 'react'
import { pathOf, valueAt, type Address } from '../../src-shared/factsheet/address'
import type { Step } from '../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Operation } from '../../src-shared/factsheet/operations'
import { partOf } from '../../src-shared/factsheet/parts'
import { recordOf, type FactsheetForm } from '../fields/form'
import type { Keeping } from './keeping'
import { notesPart } from './outline'
import type { Arrival } from './turning'

/** Takes a step back or does it again, and shows where. */
export function useTravelling({
  form,
  keeping: { edits },
  arriveAt,
  arriveHere,
  stays,
}: {
  readonly form: FactsheetForm
  readonly keeping: Keeping
  readonly arriveAt: (there: Arrival) => void
  readonly arriveHere: (there: Arrival) => void
  /** Something else than the work is looked at, and shows by itself what has changed. */
  readonly stays: () => boolean
}): (way: 'undo' | 'redo') => void {
  return useCallback(
    (way) => {
      const step: Step | undefined = edits[way]()
      const operation = step?.operations[0]
      if (!operation || stays()) return
      let address = operation.address
      const record = recordOf(form)
      while (address.includes('/') && pathOf(record, address) === undefined) {
        address = address.slice(0, address.lastIndexOf('/'))
      }
      // Notes open on a field are shown there; they need not give way to the list of all.
      const arrive = isShown(address) ? arriveHere : arriveAt
      arrive({ address, ...cursorAfter(record, operation, way) })
    },
    [edits, form, arriveAt, arriveHere, stays],
  )
}

/** The cursor goes where one would go on writing: behind what came back. */
function cursorAfter(
  record: Factsheet,
  operation: Operation,
  way: 'undo' | 'redo',
): Pick<Arrival, 'cursor'> {
  if (operation.kind !== 'text') return {}
  const text = valueAt(record, operation.address)
  if (typeof text !== 'string') return {}
  const { at, removed, inserted } = operation
  return { cursor: { text, at: at + (way === 'undo' ? removed : inserted).length } }
}

const isShown = (address: Address): boolean =>
  partOf(address) === notesPart &&
  document.querySelector(`[data-address="${CSS.escape(address)}"]`) !== null
