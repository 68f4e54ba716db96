import type { KeyboardEvent } from 'react'

/** Whether a key takes back what was chosen by radio buttons. With another key held down it is a shortcut of something else. */
export function takesBack(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  return !isHeld && (event.key === 'Delete' || event.key === 'Backspace')
}
