import type { Command } from '../../src-shared/contract/commands'
import { keysOfCommand, writtenKeys } from '../../src-shared/contract/keys'

export const isApple = navigator.platform.startsWith('Mac')

const texts = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'

/** Whether the focus is where keys are typed, and mean what is typed. */
export const isInText = (): boolean => document.activeElement?.matches(texts) ?? false

/** What a tooltip says of a button that is also a command: "Export… (Ctrl+E)". */
export function withShortcut(label: string, command: Command): string {
  const keys = keysOfCommand(command, isApple)
  return keys ? withKeys(label, writtenKeys(keys, isApple)) : label
}

/** The same for keys that are heard in one place only. */
export function withKeys(label: string, keys: string): string {
  return `${label} (${keys})`
}
