import { useCallback } from 'react'
import { pathOf, type Address } from '../../src-shared/factsheet/address'
import type { Step } from '../../src-shared/factsheet/edit-log'
import { partOf } from '../../src-shared/factsheet/parts'
import { recordOf, type FactsheetForm } from '../fields/form'
import type { Keeping } from './keeping'
import { notesPart } from './outline'

/** Takes a step back or does it again, and shows where. */
export function useTravelling({
  form,
  keeping: { edits },
  jump,
  arriveHere,
  stays,
}: {
  readonly form: FactsheetForm
  readonly keeping: Keeping
  readonly jump: (address: Address) => void
  readonly arriveHere: (address: Address) => void
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
      if (isShown(address)) arriveHere(address)
      else jump(address)
    },
    [edits, form, jump, arriveHere, stays],
  )
}

const isShown = (address: Address): boolean =>
  partOf(address) === notesPart &&
  document.querySelector(`[data-address="${CSS.escape(address)}"]`) !== null
