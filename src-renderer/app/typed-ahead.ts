import { useCallback, useEffect, useRef } from 'react'

/** What was typed for the palette before it was there, and whether Enter was among it. */
export type TypedAhead = { readonly query: string; readonly chosen: boolean }

const nothingTyped: TypedAhead = { query: '', chosen: false }

/**
 * Keeps what is typed while the palette is called but not loaded yet, as in the first moments after the start: who knows
 * the command by heart types on, and half a command would lead elsewhere. Escape calls it off. What is taken is gone.
 */
export function useTypedAhead(waiting: boolean, onCallOff: () => void): () => TypedAhead {
  const typed = useRef(nothingTyped)
  useEffect(() => {
    if (!waiting) return
    typed.current = nothingTyped
    const hear = (event: KeyboardEvent) => {
      const { query, chosen } = typed.current
      if (chosen || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key === 'Escape') onCallOff()
      else if (event.key === 'Enter') typed.current = { query, chosen: true }
      else if (event.key === 'Backspace') typed.current = { query: query.slice(0, -1), chosen }
      else if (event.key.length === 1) typed.current = { query: query + event.key, chosen }
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', hear, true)
    return () => document.removeEventListener('keydown', hear, true)
  }, [waiting, onCallOff])
  return useCallback(() => {
    const taken = typed.current
    typed.current = nothingTyped
    return taken
  }, [])
}
