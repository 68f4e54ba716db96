export type EmptyAct = 'notAvailable' | 'notApplicable' | 'clear'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * The empty that a key states wherever one can be answered: Alt with N, Minus or Delete. On a Mac, where Alt types
 * letters, Command goes with it, and the place of the key counts and not the letter it types.
 */
export function emptyOfKey(event: Pressed, onMac: boolean): EmptyAct | undefined {
  const { key, code } = event
  if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey !== onMac) return undefined
  if (onMac ? code === 'KeyN' : key.toLowerCase() === 'n') return 'notAvailable'
  if (onMac ? code === 'Minus' : key === '-') return 'notApplicable'
  return key === 'Delete' || (onMac && key === 'Backspace') ? 'clear' : undefined
}
