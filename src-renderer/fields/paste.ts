import type { ClipboardEvent } from 'react'
import { pathOf, type Address } from '../../src-shared/factsheet/address'
import type { Answer } from '../../src-shared/factsheet/answer'
import type { Text } from '../../src-shared/factsheet/text'
import { cleanPaste } from '../../src-shared/prose/clean-paste'
import { put } from '../../src-shared/prose/markup'
import { proseWords } from '../../src-shared/words/prose'
import { useNotify } from '../notices/notices'
import type { Edit } from '../prose/toolbar'
import { useFactsheetForm, type FactsheetForm, type FieldName } from './form'

const words = proseWords.paste

/**
 * Cleans what is pasted into the text at an address, says so, and offers the text as it was. Only the plain text of
 * the clipboard is read: the page may not parse HTML (see the content security policy).
 */
export function usePaste(address: Address, edit: Edit) {
  const form = useFactsheetForm()
  const notify = useNotify()
  return (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const { text, cleaned } = cleanPaste(pasted)
    if (cleaned.length === 0) return
    event.preventDefault()
    const start = event.currentTarget.selectionStart
    edit((now) => put(now, text))
    notify(words.cleaned(cleaned), {
      label: words.asItWas,
      act: () => {
        const original = pasted.replace(/\r\n?/g, '\n')
        if (!putBack(form, address, { start, text }, original)) notify(words.changed)
      },
    })
  }
}

/** Puts the original in the place of what it became, wherever the text is by now. False when it is no longer there. */
function putBack(
  form: FactsheetForm,
  address: Address,
  cleaned: { readonly start: number; readonly text: string },
  original: string,
): boolean {
  const path = pathOf(form.getValues(), address)
  if (path === undefined) return false
  const given = form.getValues(path as FieldName) as Text | Answer<Text>
  const text = 'state' in given ? (given.state === 'answered' ? given.value : undefined) : given
  if (!text) return false
  const start = text.markdown.startsWith(cleaned.text, cleaned.start)
    ? cleaned.start
    : text.markdown.indexOf(cleaned.text)
  if (start < 0) return false
  const end = start + cleaned.text.length
  const restored = { ...text, markdown: put({ text: text.markdown, start, end }, original).text }
  const value = 'state' in given ? { ...given, value: restored } : restored
  form.setValue(path as FieldName, value, { shouldDirty: true })
  return true
}
