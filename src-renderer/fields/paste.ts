import type { ClipboardEvent } from 'react'
import { pathOf, type Address } from '../../src-shared/factsheet/address'
import type { Answer } from '../../src-shared/factsheet/answer'
import type { Text } from '../../src-shared/factsheet/text'
import { cleanPaste, type Cleaned } from '../../src-shared/prose/clean-paste'
import { put } from '../../src-shared/prose/markup'
import { proseWords } from '../../src-shared/words/prose'
import { useNotify } from '../notices/notices'
import { cleanHtmlPaste, isWorthReading } from '../prose/html-paste'
import type { Edit } from '../prose/toolbar'
import { useTogether } from './edits'
import { useFactsheetForm, type FactsheetForm, type FieldName } from './form'

const words = proseWords.paste

/**
 * Cleans what is pasted into the text at an address, keeps bold, italics, links and lists as Markdown, says so, and
 * offers the plain text as it was.
 */
export function usePaste(address: Address, edit: Edit) {
  const form = useFactsheetForm()
  const notify = useNotify()
  const together = useTogether()
  const insert = (pasted: string, { text, cleaned }: Cleaned, start: number) => {
    together(words.step, () => edit((now) => put(now, text)))
    if (cleaned.length === 0) return
    notify(words.cleaned(cleaned), {
      label: words.asItWas,
      act: () => {
        const original = pasted.replace(/\r\n?/g, '\n')
        if (!putBack(form, address, { start, text }, original)) notify(words.changed)
      },
    })
  }
  return (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const html = event.clipboardData.getData('text/html')
    const area = event.currentTarget
    if (isWorthReading(html)) {
      event.preventDefault()
      // Where the cursor is by then: what reads HTML is loaded once, in a moment.
      void cleanHtmlPaste(html, pasted).then((clean) => insert(pasted, clean, area.selectionStart))
      return
    }
    const clean = cleanPaste(pasted)
    // Clean text is the window's own business.
    if (clean.cleaned.length === 0) return
    event.preventDefault()
    insert(pasted, clean, area.selectionStart)
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
