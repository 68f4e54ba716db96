import { useCallback, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import type { Part } from '../../src-shared/factsheet/parts'
import { firstAnswer, focusAddress } from '../fields/arrival'

type Left = { readonly scroll: number; readonly address: Address | undefined }

/** Controls of fields first: what stands beside a label, such as the language of a text, is no field of its own. */
const ownControls =
  ':is(input:not([type="search"], [tabindex="-1"]), textarea, select)[data-address]:not([data-address$="/lang"]), ' +
  '[data-address] :is(input:not([type="search"], [tabindex="-1"]), textarea, select, button:not([data-note], [tabindex="-1"]))'
const anyControl =
  'input:not([type="search"]), textarea, select, button:not([data-note], [tabindex="-1"])'

/**
 * Where one comes out in a part: at the field one left it at, scrolled as it was, or at its first field. Only who comes
 * by keyboard takes the focus along; a click in the navigation leaves it there.
 */
export function useLanding(part: Part, work: RefObject<HTMLElement | null>) {
  const left = useRef(new Map<Part, Left>())
  const address = useRef<Address | undefined>(undefined)
  const takesFocus = useRef(false)

  const land = useCallback(() => focusWork(work), [work])
  const leave = useCallback(
    (withFocus: boolean) => {
      left.current.set(part, { scroll: scrollOf(work), address: address.current })
      address.current = undefined
      takesFocus.current = withFocus
    },
    [part, work],
  )
  const shown = useRef(part)
  useLayoutEffect(() => {
    // Where one begins is for whoever opens the factsheet to say.
    if (shown.current === part) return
    shown.current = part
    const place = left.current.get(part)
    if (takesFocus.current) focusIn(work.current, place?.address)
    takesFocus.current = false
    work.current?.scrollTo({ top: place?.scroll ?? 0 })
  }, [part, work])

  /** The field that has the focus, remembered for when it is asked for by an overlay that has taken it. */
  const noteFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const field = event.target.closest<HTMLElement>('[data-address]')
    address.current = field?.dataset['address']
  }, [])
  const fieldInFocus = useCallback(() => address.current, [])
  return { leave, land, noteFocus, fieldInFocus }
}

const focusWork = (work: RefObject<HTMLElement | null>) => focusIn(work.current)
const scrollOf = (work: RefObject<HTMLElement | null>) => work.current?.scrollTop ?? 0

/** Puts the focus into the work: at an address if it is shown, or at the first field, or at the heading. */
export function focusIn(work: HTMLElement | null, address?: Address): void {
  if (!work) return
  if (address !== undefined && work.querySelector(`[data-address="${CSS.escape(address)}"]`)) {
    return focusAddress(address)
  }
  const first =
    work.querySelector<HTMLElement>(ownControls) ?? work.querySelector<HTMLElement>(anyControl)
  const around = first?.closest('fieldset')
  const isRadio = first instanceof HTMLInputElement && first.type === 'radio'
  const checked = isRadio
    ? around?.querySelector<HTMLElement>('input:checked')
    : // Who arrives at a button by a key must not press it with the next.
      first instanceof HTMLButtonElement
      ? around?.querySelector<HTMLElement>(firstAnswer)
      : undefined
  const target = checked ?? first ?? work.querySelector<HTMLElement>('h2') ?? work
  target.focus({ preventScroll: true })
}
