import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../src-shared/checks/finding'
import { placeAmong } from '../../../src-shared/checks/place-among'
import { valueAt, pathOf, type Address } from '../../../src-shared/factsheet/address'
import { apply, type Operation } from '../../../src-shared/factsheet/operations'
import { ask } from '../../api'
import type { FactsheetForm, FieldName } from '../../fields/form'
import { judgingOf } from '../../fields/judging'
import { reread } from '../../fields/reading'
import { afterShown } from '../after-shown'
import type { Keeping } from '../keeping'

/** Where somebody is on the way from problem to problem; `turn` tells two visits of one place apart. */
export type Visit = { readonly finding: Finding; readonly at: number; readonly of: number }

/** What was found in the open factsheet: shown, walked through, mended. */
export function useProblems({
  form,
  keeping: { edits },
  jump,
  makeRoom,
}: {
  readonly form: FactsheetForm
  readonly keeping: Keeping
  readonly jump: (address: Address) => void
  /** Closes what stands where the problems are shown. */
  readonly makeRoom: () => void
}) {
  const record = useCallback(() => edits.log.record, [edits])
  const judging = judgingOf(form, record)
  const [isOpen, setIsOpen] = useState(false)
  const [visit, setVisit] = useState<Visit>()
  const [checks, setChecks] = useState(0)
  const last = useRef<{ readonly finding: Finding; readonly place: number }>(undefined)

  const begin = useCallback(() => {
    if (judging.begin()) reread(form, judging.read)
  }, [judging, form])
  // The form first. What other factsheets say is compared aside, once, when there is nothing else to do.
  const { id } = record()
  useEffect(() => {
    let isHere = true
    let idle = 0
    const stop = afterShown(() => {
      begin()
      idle = requestIdleCallback(compare)
    })
    const compare = () => {
      void ask('compareWithLibrary', { id }).then((reply) => {
        if (!isHere || !reply.ok) return
        const { alike, lastEdition } = reply.value
        if (alike.length === 0 && lastEdition.length === 0) return
        judging.surround({ alike, lastEdition: new Set(lastEdition) })
        reread(form, judging.read)
      })
    }
    return () => {
      isHere = false
      stop()
      cancelIdleCallback(idle)
    }
  }, [id, judging, form, begin])

  const open = useCallback(() => {
    begin()
    makeRoom()
    setIsOpen(true)
  }, [begin, makeRoom])
  const close = useCallback(() => {
    setIsOpen(false)
    setVisit(undefined)
  }, [])
  const toggle = useCallback(() => (isOpen ? close() : open()), [isOpen, close, open])

  /** To the next problem in reading order, or with -1 the one before; after the last comes the first. */
  const walk = useCallback(
    (step: 1 | -1) => {
      open()
      // What was typed a moment ago counts.
      edits.changed()
      const all = judging.read().open
      if (all.length === 0) return setVisit(undefined)
      const here = placeAmong(all, last.current?.finding)
      // One that was put right is gone, and the next has its place.
      const gone = last.current ? last.current.place - (step > 0 ? 1 : 0) : step > 0 ? -1 : 0
      const at = ((here >= 0 ? here : gone) + step + all.length) % all.length
      const finding = all[at]!
      last.current = { finding, place: at }
      setVisit({ finding, at, of: all.length })
      jump(finding.address)
    },
    [open, edits, judging, jump],
  )
  const goTo = useCallback(
    (finding: Finding) => {
      const all = judging.read().open
      last.current = { finding, place: placeAmong(all, finding) }
      setVisit(undefined)
      jump(finding.address)
    },
    [judging, jump],
  )
  const check = useCallback(() => {
    judging.check()
    setChecks((count) => count + 1)
    setVisit(undefined)
    open()
  }, [judging, open])

  /** Makes operations that were worked out elsewhere in the form. */
  const perform = useCallback(
    (operations: readonly Operation[]) => {
      let now: unknown = edits.log.record
      for (const operation of operations) {
        now = apply(now, operation)
        put(form, now, operation)
      }
    },
    [edits, form],
  )
  /** The same, as one step of undo. */
  const make = useCallback(
    (label: string, operations: readonly Operation[]) =>
      edits.together(label, () => perform(operations)),
    [edits, perform],
  )
  return useMemo(
    () => ({ isOpen, visit, checks, record, toggle, close, walk, goTo, check, perform, make }),
    [isOpen, visit, checks, record, toggle, close, walk, goTo, check, perform, make],
  )
}
export type Problems = ReturnType<typeof useProblems>

/** The smallest value of the form that an operation changes, as it is after it. */
function put(form: FactsheetForm, record: unknown, { kind, address }: Operation): void {
  const isOfList = kind === 'add' || kind === 'remove' || kind === 'move'
  const changed = isOfList ? address.slice(0, address.lastIndexOf('/')) : address
  const path = pathOf(record, changed) ?? changed
  form.setValue(path as FieldName, structuredClone(valueAt(record, changed)), {
    shouldDirty: true,
  })
}
