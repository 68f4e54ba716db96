import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { VersionKind } from '../../src-shared/factsheet/version-kind'
import type { Address } from '../../src-shared/factsheet/address'
import type { NotesOpen } from '../fields/note-popover'
import { focusIn } from './landing'

/** A field whose history is asked for, and what that hangs from. */
export type FieldAsked = Pick<NotesOpen, 'address' | 'label' | 'anchor'>

/** What of the open factsheet's past is looked at: its versions in place of the work, one field's, or none. */
export function useLookingBack(
  work: RefObject<HTMLElement | null>,
  fieldInFocus: () => Address | undefined,
) {
  /** `fromFile`: begin with what the file held before edits were brought back; `since`: with the last version of a kind. */
  const [open, setOpen] = useState<
    { readonly fromFile: boolean; readonly since?: VersionKind } | undefined
  >()
  const [field, setField] = useState<FieldAsked | undefined>()
  const [earlier, setEarlier] = useState<FieldAsked | undefined>()
  const [keeping, setKeeping] = useState(false)
  const [kept, setKept] = useState(0)
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = open !== undefined
  }, [open])

  const close = useCallback(() => setOpen(undefined), [])
  const comesBack = useRef(false)
  /** Back to the field that one came from. */
  const leave = useCallback(() => {
    comesBack.current = true
    setOpen(undefined)
  }, [])
  useEffect(() => {
    if (open || !comesBack.current) return
    comesBack.current = false
    focusIn(work.current, fieldInFocus())
  }, [open, work, fieldInFocus])

  const toggle = useCallback(() => {
    if (isOpen.current) return leave()
    setField(undefined)
    setOpen({ fromFile: false })
  }, [leave])
  const openFromFile = useCallback(() => setOpen({ fromFile: true }), [])
  const openSince = useCallback((since: VersionKind) => setOpen({ fromFile: false, since }), [])
  const openField = useCallback((asked: FieldAsked) => {
    // What the work shows is hidden behind the versions: there, each field is in the list.
    if (!isOpen.current) setField(asked)
  }, [])
  const openEarlier = useCallback((asked: FieldAsked) => {
    if (!isOpen.current) setEarlier(asked)
  }, [])
  const closeField = useCallback(() => {
    setField(undefined)
    setEarlier(undefined)
  }, [])
  const openKeeping = useCallback(() => setKeeping(true), [])
  const closeKeeping = useCallback((isKept = false) => {
    setKeeping(false)
    if (isKept) setKept((count) => count + 1)
  }, [])
  const isLooking = useCallback(() => isOpen.current, [])

  return useMemo(
    () => ({
      open,
      field,
      earlier,
      keeping,
      kept,
      close,
      leave,
      toggle,
      openFromFile,
      openSince,
      openField,
      openEarlier,
      closeField,
      openKeeping,
      closeKeeping,
      isLooking,
    }),
    [
      open,
      field,
      earlier,
      keeping,
      kept,
      close,
      leave,
      toggle,
      openFromFile,
      openSince,
      openField,
      openEarlier,
      closeField,
      openKeeping,
      closeKeeping,
      isLooking,
    ],
  )
}
export type LookingBack = ReturnType<typeof useLookingBack>
