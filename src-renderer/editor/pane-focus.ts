import { useCallback, useEffect, useRef, type FocusEvent } from 'react'
import { focusIn } from './landing'

const controls = 'input, textarea, select, button:not([tabindex="-1"])'

/** Moving between navigation, work and judgement: each takes the focus back where it had it. */
export function usePaneFocus() {
  const last = useRef(new WeakMap<Element, HTMLElement>())

  const noteFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const pane = event.target.closest('nav, main, aside')
    if (pane) last.current.set(pane, event.target)
  }, [])

  const focus = useCallback((pane: HTMLElement | undefined) => {
    if (!pane) return
    const before = last.current.get(pane)
    if (before?.isConnected && before !== pane) return before.focus()
    if (isWork(pane)) return focusIn(pane)
    const control =
      pane.querySelector<HTMLElement>('[aria-current="page"]') ??
      pane.querySelector<HTMLElement>(controls)
    ;(control ?? pane).focus()
  }, [])

  /** The next pane, or with -1 the one before; from outside all panes into the work. */
  const walk = useCallback(
    (step: 1 | -1) => {
      const panes = [...document.querySelectorAll<HTMLElement>('nav, main, aside')].filter(
        (pane) => pane.getClientRects().length > 0,
      )
      const here = panes.findIndex((pane) => pane.contains(document.activeElement))
      focus(
        here < 0
          ? panes.find((pane) => isWork(pane))
          : panes[(here + step + panes.length) % panes.length],
      )
    },
    [focus],
  )

  useEffect(() => {
    // Before whoever closes on Escape has closed: one press is one step back.
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector(overlays)) return
      // What floats over the work closes itself, and gives the focus to the button that brings it back.
      if (document.activeElement?.closest('[data-sheet]')) return
      // A search takes its own step back first.
      const search = document.activeElement
      if (search instanceof HTMLInputElement && search.type === 'search' && search.value) return
      const work = document.querySelector<HTMLElement>('main')
      if (!work || work.contains(document.activeElement)) return
      event.preventDefault()
      focus(work)
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [focus])

  return { noteFocus, walk }
}

const isWork = (pane: HTMLElement): boolean => pane.tagName === 'MAIN'
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
