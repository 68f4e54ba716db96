import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Text } from '../../src-shared/factsheet/text'
import type { Edit } from '../prose/toolbar'
import type { Typed } from './typing'

/**
 * Edits of a text that come from elsewhere than its own keys: each is one change of the form, after which the
 * selection stands where the edit says. What it returns stays the same from render to render.
 */
export function useTextEdits(now: Typed<Text>['now'], onChange: (text: Text) => void) {
  const area = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ now, onChange })
  useLayoutEffect(() => {
    latest.current = { now, onChange }
  })
  const change = useCallback((part: { [K in keyof Text]?: Text[K] | undefined }) => {
    const { gloss, ...text } = { ...latest.current.now(), ...part }
    latest.current.onChange({ ...(text as Text), ...(gloss !== undefined && { gloss }) })
  }, [])
  const edit = useCallback<Edit>(
    (how) => {
      const field = area.current
      if (!field) return
      const { markdown } = latest.current.now()
      const next = how({ text: markdown, start: field.selectionStart, end: field.selectionEnd })
      field.focus()
      if (next.text !== markdown) change({ markdown: next.text })
      // The field has followed the form by now.
      field.setSelectionRange(next.start, next.end)
    },
    [change],
  )
  return { area, edit, change }
}
