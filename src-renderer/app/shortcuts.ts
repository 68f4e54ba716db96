import { useEffect } from 'react'
import { acceleratorOf, commands, type Command } from '../../src-shared/contract/commands'
import { isApple, isInText } from '../controls/shortcut'

type Keys = {
  readonly command: Command
  readonly key: string
  readonly shift: boolean
  readonly alt: boolean
  readonly ctrl: boolean
  readonly meta: boolean
}

/** The keys that an accelerator such as `CmdOrCtrl+Shift+E` names. */
function keysOf(command: Command, accelerator: string): Keys {
  const parts = accelerator.split('+')
  const key = parts[parts.length - 1]!
  const wants = (name: string) => parts.includes(name)
  const named =
    { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight' }[key] ?? key
  return {
    command,
    key: named.toLowerCase(),
    shift: wants('Shift'),
    alt: wants('Alt'),
    ctrl: wants('CmdOrCtrl') && !isApple,
    meta: (wants('CmdOrCtrl') || wants('Cmd')) && isApple,
  }
}

/** Read once: with each key that is typed they are only looked up. */
const shortcuts: readonly Keys[] = commands.flatMap((command) => {
  const accelerator = acceleratorOf(command, isApple)
  const own = accelerator === undefined ? [] : [keysOf(command, accelerator)]
  // The other common key for it, which many hands know.
  return command === 'redo' ? [...own, keysOf(command, 'CmdOrCtrl+Shift+Z')] : own
})

function commandOf(event: KeyboardEvent): Command | undefined {
  const key = event.key.toLowerCase()
  return shortcuts.find(
    (each) =>
      each.key === key &&
      each.shift === event.shiftKey &&
      each.alt === event.altKey &&
      each.ctrl === event.ctrlKey &&
      each.meta === event.metaKey,
  )?.command
}

/**
 * The window hears its shortcuts itself and keeps them from the menu, which names the same ones:
 * so each works wherever the focus is, and only once.
 */
export function useShortcuts(obey: (command: Command) => unknown): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      obey(command)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [obey])
}

/** "?" asks for the shortcuts, but in a text it is a question mark. */
export function useQuestionMark(ask: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isInText()) return
      event.preventDefault()
      ask()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [ask])
}
