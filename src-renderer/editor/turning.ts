import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import { partOf, type Part } from '../../src-shared/factsheet/parts'
import { focusAddress } from '../fields/arrival'
import { putCursor, selectInFocused } from '../fields/cursor'

/** Where somebody jumps to, and the words there that are to be selected, or where in a text the cursor is to stand. */
export type Arrival = {
  readonly address: Address
  readonly start?: number
  readonly text?: string
  readonly cursor?: { readonly text: string; readonly at: number }
}

/** Turning to another part, and jumping to an address in it. `makeWay` closes what would cover it. */
export function useTurning({
  part,
  setPart,
  work,
  leave,
  land,
  makeWay,
}: {
  readonly part: Part
  readonly setPart: (part: Part) => void
  readonly work: RefObject<HTMLElement | null>
  readonly leave: (withFocus: boolean) => void
  readonly land: () => void
  readonly makeWay: (why: 'turned' | 'jumped' | 'stayed') => void
}) {
  const [arrival, setArrival] = useState<Arrival | undefined>()
  // A held key asks for the next section before the last one is drawn.
  const current = useRef(part)
  const underWay = useRef(false)

  const turnTo = useCallback(
    (to: Part, withFocus: boolean) => {
      const turns = to !== current.current
      if (turns) {
        if (current.current === part) leave(withFocus)
        current.current = to
        setPart(to)
      } else if (withFocus) land()
      underWay.current = false
      setArrival(undefined)
      makeWay(turns ? 'turned' : 'stayed')
    },
    [part, setPart, leave, land, makeWay],
  )
  const go = useCallback((to: Part) => turnTo(to, true), [turnTo])
  const goByPointer = useCallback((to: Part) => turnTo(to, false), [turnTo])
  const arriveAt = useCallback(
    (there: Arrival) => {
      makeWay('jumped')
      turnTo(partOf(there.address), false)
      underWay.current = true
      setArrival(there)
    },
    [turnTo, makeWay],
  )
  const jump = useCallback((address: Address) => arriveAt({ address }), [arriveAt])
  /** Goes to an address that is on the screen already, whatever else is shown. */
  const arriveHere = useCallback((there: Arrival) => setArrival(there), [])

  // The part that went took the focus with it, if it was there: then the new one's title gets it.
  useEffect(() => {
    if (document.activeElement === document.body)
      work.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [part, work])
  useEffect(() => {
    if (!arrival) return
    const { address, start = 0, text, cursor } = arrival
    // Where one is there already, the next key must find the cursor in its place.
    const isPut = cursor !== undefined && putCursor(address, cursor.text, cursor.at)
    // After the part has mounted, and after a closing dialog has given its focus back.
    const timer = setTimeout(() => {
      underWay.current = false
      focusAddress(address)
      if (cursor && !isPut) putCursor(address, cursor.text, cursor.at)
      if (text) selectInFocused(start, text)
    }, 60)
    // Who goes elsewhere meanwhile is not fetched back.
    const stay = (event: PointerEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return
      underWay.current = false
      clearTimeout(timer)
    }
    window.addEventListener('pointerdown', stay, true)
    window.addEventListener('keydown', stay, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointerdown', stay, true)
      window.removeEventListener('keydown', stay, true)
    }
  }, [arrival])

  const partNow = useCallback(() => current.current, [])
  const isUnderWay = useCallback(() => underWay.current, [])
  return { partNow, isUnderWay, arrival, go, goByPointer, arriveAt, arriveHere, jump }
}
