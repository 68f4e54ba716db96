import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'

/** An item on its way: which, and where the line stands that shows its place, in pixels below the top of what the list is placed in. */
export type Drag = { readonly id: string; readonly line: number }

/** So near to an edge of what scrolls, it scrolls by itself; the nearer, the faster. In pixels. */
const edge = 44
const fastest = 14

/**
 * Moving an item by its handle. The pointer is followed until it is let go; Escape lets go without moving.
 * `drop` gets the item's id and the place it has afterwards.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  drop: (id: string, place: number) => void,
) {
  const [drag, setDrag] = useState<Drag>()
  const latestDrop = useRef(drop)
  useEffect(() => {
    latestDrop.current = drop
  })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const begin = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      const rows = [...(list.current?.children ?? [])] as HTMLElement[]
      const from = rows.findIndex((row) => row.dataset['item'] === id)
      if (event.button !== 0 || from < 0) return
      event.preventDefault()
      const handle = event.currentTarget
      handle.setPointerCapture(event.pointerId)
      const scroller = scrollerOf(handle)
      let y = event.clientY
      let slot = from
      let frame = 0

      const follow = () => {
        const boxes = rows.map((row) => row.getBoundingClientRect())
        slot = boxes.filter((box) => y > box.top + box.height / 2).length
        const top = list.current?.offsetParent?.getBoundingClientRect().top ?? 0
        const line =
          slot < boxes.length ? boxes[slot]!.top - 4 : boxes[boxes.length - 1]!.bottom + 2
        setDrag({ id, line: line - top })
      }
      const scroll = () => {
        const { top, bottom } = scroller.getBoundingClientRect()
        const nearness = y < top + edge ? y - top - edge : y > bottom - edge ? y - bottom + edge : 0
        const before = scroller.scrollTop
        scroller.scrollTop += (Math.max(-edge, Math.min(edge, nearness)) / edge) * fastest
        if (scroller.scrollTop !== before) follow()
        frame = requestAnimationFrame(scroll)
      }
      const end = (isDropped: boolean) => {
        cancelAnimationFrame(frame)
        handle.removeEventListener('pointermove', moved)
        handle.removeEventListener('pointerup', dropped)
        handle.removeEventListener('lostpointercapture', given)
        window.removeEventListener('keydown', escaped, true)
        stop.current = undefined
        setDrag(undefined)
        const place = slot > from ? slot - 1 : slot
        if (isDropped && place !== from) latestDrop.current(id, place)
      }
      const moved = (move: globalThis.PointerEvent) => {
        y = move.clientY
        follow()
      }
      const dropped = () => end(true)
      const given = () => end(false)
      const escaped = (key: globalThis.KeyboardEvent) => {
        if (key.key !== 'Escape') return
        key.preventDefault()
        key.stopPropagation()
        end(false)
      }
      handle.addEventListener('pointermove', moved)
      handle.addEventListener('pointerup', dropped)
      handle.addEventListener('lostpointercapture', given)
      window.addEventListener('keydown', escaped, true)
      stop.current = () => end(false)
      frame = requestAnimationFrame(scroll)
      follow()
    },
    [list],
  )
  return { drag, begin }
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let here = element.parentElement; here; here = here.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(here).overflowY)) return here
  }
  return document.documentElement
}
