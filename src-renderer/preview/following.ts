import { useEffect, useRef, type RefObject } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import type { Part } from '../../src-shared/factsheet/parts'

/** Scrolls the preview to what is being worked on, and marks it: the field that has the focus, else the open part. */
export function useFollowing({
  part,
  root,
  document: shown,
  pages,
  pane,
}: {
  readonly part: Part
  readonly root: ShadowRoot | undefined
  /** Drawn anew, it has lost its mark. */
  readonly document: unknown
  readonly pages: unknown
  readonly pane: RefObject<HTMLElement | null>
}): void {
  const marked = useRef<Element>(undefined)
  const address = useRef<Address>(part)
  useEffect(() => {
    const follow = (wanted: Address, andScroll: boolean) => {
      address.current = wanted
      const place = root && placeOf(root, wanted)
      marked.current?.removeAttribute('data-here')
      marked.current = place
      place?.setAttribute('data-here', '')
      if (place && andScroll) bringIntoSight(place, pane.current)
    }
    const hear = ({ target }: FocusEvent) => {
      const field = target instanceof Element && target.closest<HTMLElement>('main [data-address]')
      const wanted = field ? field.dataset['address'] : undefined
      if (wanted) follow(wanted, true)
    }
    // The part was turned, or a field of it has the focus already.
    const isOfPart = address.current === part || address.current.startsWith(`${part}/`)
    follow(isOfPart ? address.current : part, !isOfPart || marked.current === undefined)
    document.addEventListener('focusin', hear)
    return () => document.removeEventListener('focusin', hear)
  }, [part, root, pane, shown, pages])
}

/** Where an address stands in the document, or what begins below it, or the nearest one around it. */
function placeOf(root: ShadowRoot, address: Address): Element | undefined {
  for (let here = address; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
    const name = CSS.escape(here)
    const found =
      root.querySelector(`[data-address="${name}"]`) ??
      root.querySelector(`[data-address^="${name}/"]`)
    if (found) return found
  }
  return undefined
}

/** By the pane alone: scrolling into view would scroll the work beside it too. */
function bringIntoSight(place: Element, pane: HTMLElement | null): void {
  if (!pane) return
  const here = place.getBoundingClientRect()
  const room = pane.getBoundingClientRect()
  const isInSight = here.top >= room.top && here.bottom <= room.bottom
  if (!isInSight) pane.scrollBy({ top: here.top - room.top - 72, behavior: 'instant' })
}
