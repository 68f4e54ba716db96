import type { KeyboardEvent } from 'react'

export function boxesIn(grid: HTMLElement | null): readonly HTMLInputElement[] {
  return [...(grid?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])]
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -2,
  ArrowDown: 2,
  ArrowLeft: -1,
  ArrowRight: 1,
}

/** Arrow keys, Home and End walk the columns as they are seen. */
export function walkGrid(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLInputElement
  const step = steps[event.key]
  // Before anything is looked up: most keys walk nowhere.
  if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
  if (!onBox(event) || event.shiftKey) return
  const boxes = boxesIn(event.currentTarget)
  const last = boxes.length - 1
  const here = boxes.indexOf(target)
  const oneColumn =
    getComputedStyle(event.currentTarget).gridTemplateColumns.split(' ').length === 1
  const next =
    step !== undefined
      ? here + (oneColumn ? Math.sign(step) : step)
      : event.key === 'Home'
        ? 0
        : last
  event.preventDefault()
  // Below the second column there may be only the last category, which spans both.
  const place = next > last && event.key === 'ArrowDown' && here < last ? last : next
  boxes[place]?.focus()
}

/** The letter of a key pressed on a category, with which looking for another one begins. `?` shows all shortcuts. */
export function letterOf(event: KeyboardEvent<HTMLElement>): string | undefined {
  return onBox(event) && event.key.length === 1 && !' ?'.includes(event.key) ? event.key : undefined
}

function onBox(event: KeyboardEvent<HTMLElement>): boolean {
  return (
    (event.target as HTMLInputElement).type === 'checkbox' &&
    !event.altKey &&
    !event.ctrlKey &&
    !event.metaKey
  )
}
