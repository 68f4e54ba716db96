import { useEffect } from 'react'
import { acceleratorOf, commands, type Command } from '../../src-shared/contract/commands'
import { isApple } from '../controls/shortcut'

/** Whether a key event is the one that an accelerator such as `CmdOrCtrl+Shift+E` names. */
export function pressed(event: KeyboardEvent, accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts[parts.length - 1]!
  const wants = (name: string) => parts.includes(name)
  const named =
    { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight' }[key] ?? key
  return (
    event.key.toLowerCase() === named.toLowerCase() &&
    event.shiftKey === wants('Shift') &&
    event.altKey === wants('Alt') &&
    event.ctrlKey === (wants('CmdOrCtrl') && !isApple) &&
    event.metaKey === ((wants('CmdOrCtrl') || wants('Cmd')) && isApple)
  )
}

/**
 * The window hears its shortcuts itself and keeps them from the menu, which names the same ones:
 * so each works wherever the focus is, and only once.
 */
export function useShortcuts(obey: (command: Command) => unknown): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = commands.find((each) => {
        const accelerator = acceleratorOf(each, isApple)
        if (accelerator !== undefined && pressed(event, accelerator)) return true
        // The other common key for it, which many hands know.
        return each === 'redo' && pressed(event, 'CmdOrCtrl+Shift+Z')
      })
      if (!command) return
      event.preventDefault()
      obey(command)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [obey])
}

const texts = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'

/** "?" asks for the shortcuts, but in a text it is a question mark. */
export function useQuestionMark(ask: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || document.activeElement?.matches(texts)) return
      event.preventDefault()
      ask()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [ask])
}
