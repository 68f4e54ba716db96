/** A few selected words, of a field or of the page: what somebody who opens the search most likely seeks. */
export function selectedText(): string {
  const field = document.activeElement
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  const selected = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (getSelection()?.toString() ?? '')
  return selected.includes('\n') || selected.length > 80 ? '' : selected
}
