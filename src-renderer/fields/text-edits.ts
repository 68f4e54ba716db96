import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Text } from '../../src-shared/factsheet/text'
import type { Stretch } from '../../src-shared/prose/markup'
import type { Edit } from '../prose/toolbar'

/**
 * Edits of a controlled text that come from elsewhere than its own keys: each is one change of the form, after which
 * the selection stands where the edit says. What it returns stays the same from render to render.
 */
export function useTextEdits(value: Text, onChange: (text: Text) => void) {
  const area = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ value, onChange })
  const selection = useRef<Stretch>(undefined)
  useLayoutEffect(() => {
    latest.current = { value, onChange }
    const wanted = selection.current
    if (!wanted || area.current?.value !== wanted.text) return
    selection.current = undefined
    area.current.setSelectionRange(wanted.start, wanted.end)
  })
  const change = useCallback((part: { [K in keyof Text]?: Text[K] | undefined }) => {
    const now = latest.current
    const { gloss, ...text } = { ...now.value, ...part }
    now.onChange({ ...(text as Text), ...(gloss !== undefined && { gloss }) })
  }, [])
  const edit = useCallback<Edit>(
    (how) => {
      const field = area.current
      if (!field) return
      const next = how({
        text: latest.current.value.markdown,
        start: field.selectionStart,
        end: field.selectionEnd,
      })
      field.focus()
      if (next.text === latest.current.value.markdown) {
        field.setSelectionRange(next.start, next.end)
        return
      }
      selection.current = next
      change({ markdown: next.text })
    },
    [change],
  )
  return { area, edit, change }
}
