import type { Address } from '../../src-shared/factsheet/address'

type Written = HTMLTextAreaElement | HTMLInputElement

/** The field with a text that has the focus. */
function focused(): Written | undefined {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return undefined
  // A box to tick has no cursor.
  return field.selectionEnd === null ? undefined : field
}

/** The same, where it shows the text at an address. */
function fieldAt(address: Address, text: string): Written | undefined {
  const field = focused()
  if (field?.value !== text) return undefined
  const own = field.closest<HTMLElement>('[data-address]')?.dataset['address']
  return own !== undefined && `${address}/`.startsWith(`${own}/`) ? field : undefined
}

/** Where the cursor stands in the text at an address; undefined where it is elsewhere. */
export function cursorIn(address: Address, text: string): number | undefined {
  return fieldAt(address, text)?.selectionEnd ?? undefined
}

/** Puts the cursor into the text at an address, where the focus is there. Returns whether it did. */
export function putCursor(address: Address, text: string, at: number): boolean {
  const field = fieldAt(address, text)
  field?.setSelectionRange(at, at)
  return field !== undefined
}

/** Selects a piece of text in the field that has just got the focus, where the field shows it. */
export function selectInFocused(start: number, text: string): void {
  const field = focused()
  if (!field) return
  const found = field.value.startsWith(text, start) ? start : field.value.indexOf(text)
  if (found < 0) return
  field.setSelectionRange(found, found + text.length)
  // A text area scrolls to its selection only when it gets the focus with it.
  field.blur()
  field.focus()
}
