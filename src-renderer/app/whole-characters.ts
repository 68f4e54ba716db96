/**
 * JSON cannot hold half a character, and a store that refused it would refuse everything typed after it. So it is
 * mended as it enters, before the form hears of it.
 */
export function mendHalfCharacters(event: Event): void {
  const field = event.target
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  if (event instanceof InputEvent && event.isComposing) return
  if (field.value.isWellFormed()) return
  const caret = field.selectionStart
  // Past React's own watch on the value, which would otherwise take the mended one for known and not tell the form.
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, field.value.toWellFormed())
  field.setSelectionRange(caret, caret)
}
