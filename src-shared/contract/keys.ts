import { keyWords } from '../words/keys'
import { acceleratorOf, type Command } from './commands'

const onApple: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Meta: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}
const elsewhere: Readonly<Record<string, string>> = {
  CmdOrCtrl: keyWords.names.control,
  Ctrl: keyWords.names.control,
  Alt: keyWords.names.alt,
  Shift: keyWords.names.shift,
}
const signs: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Minus: '-',
}

/** The keys of an accelerator as they are printed on this platform's keyboards: `['Ctrl', 'Shift', 'M']`. */
export function keysOf(accelerator: string, onMac: boolean): readonly string[] {
  const modifiers = onMac ? onApple : elsewhere
  return accelerator.split('+').map((key) => modifiers[key] ?? signs[key] ?? key)
}

/** The keys of a command, undefined where it has none. */
export function keysOfCommand(command: Command, onMac: boolean): readonly string[] | undefined {
  if (command === 'shortcuts') return ['?']
  // Heard with the key of the suggestion, wherever there is none to accept.
  if (command === 'checkNow') return keysOfCommand('acceptSuggestion', onMac)
  const accelerator = acceleratorOf(command, onMac)
  return accelerator === undefined ? undefined : keysOf(accelerator, onMac)
}

/** Keys in one word: "Ctrl+Shift+M", and "⇧⌘M" without a sign between on a Mac. */
export function writtenKeys(keys: readonly string[], onMac: boolean): string {
  return keys.join(onMac ? '' : '+')
}
