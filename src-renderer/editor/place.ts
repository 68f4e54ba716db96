import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { partsOf, type Part } from '../../src-shared/factsheet/parts'
import { recordOf, type FactsheetForm } from '../fields/form'
import { useChangePreferences, usePreferencesNow } from '../preferences/preferences'
import { annexPart } from './outline'

/** Written when its author has stopped scrolling for so long. */
const pause = 400

/** Where its author is in the open factsheet, and was when it was closed. */
export function usePlace(form: FactsheetForm, work: RefObject<HTMLElement | null>) {
  const { id, policies } = recordOf(form)
  const now = usePreferencesNow()
  const change = useChangePreferences()
  const [first] = useState(() => {
    const place = now().places[id]
    const parts = [...partsOf(policies.map((policy) => policy.id)), annexPart]
    const part = parts.find((each) => each === place?.part)
    return part && place ? { part, scroll: place.scroll } : { part: 'cover', scroll: 0 }
  })
  const [part, setPart] = useState<Part>(first.part)
  useLayoutEffect(() => {
    // Asking for the top, where it is anyway, would have the page laid out before all of it is there.
    if (first.scroll > 0) work.current?.scrollTo({ top: first.scroll })
  }, [first, work])

  const here = useRef(part)
  // Kept beside the element, which is gone before the last place is written.
  const scroll = useRef(first.scroll)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    change({ places: { [id]: { part: here.current, scroll: scroll.current } } })
  }, [id, change])
  const soon = useCallback(
    (top: number) => {
      scroll.current = Math.max(0, top)
      clearTimeout(timer.current)
      timer.current = setTimeout(write, pause)
    },
    [write],
  )
  useEffect(() => {
    if (here.current === part) return
    here.current = part
    soon(0)
  }, [part, soon])
  useEffect(() => write, [write])

  /** Writes at once what is waiting; `soon` notes where the work has been scrolled to. */
  const remember = useMemo(() => Object.assign(() => write(), { soon }), [write, soon])
  return [part, setPart, remember] as const
}
