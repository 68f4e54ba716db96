import { useEffect, useRef } from 'react'
import type { ComparePlace } from './place'

/** Comes back to where it was scrolled to, once there is something to scroll. */
export function useScrolled(
  { scrolled, tab }: ComparePlace,
  onPlace: (change: Partial<ComparePlace>) => void,
  isThere: boolean,
) {
  const panel = useRef<HTMLDivElement>(null)
  const last = useRef(scrolled)
  useEffect(() => {
    if (isThere) panel.current?.scrollTo({ top: last.current })
  }, [isThere, tab])
  useEffect(() => {
    const scroller = panel.current
    if (!scroller) return
    const note = () => {
      last.current = scroller.scrollTop
      onPlace({ scrolled: scroller.scrollTop })
    }
    scroller.addEventListener('scrollend', note)
    return () => scroller.removeEventListener('scrollend', note)
  }, [onPlace])
  return panel
}
