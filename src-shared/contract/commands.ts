/** What the application menu can ask of the window. Shortcuts stand in the menu, so that each is defined once. */
export const commands = [
  'newFactsheet',
  'openFile',
  'openSample',
  'duplicate',
  'export',
  'moveToTrash',
  'backToLibrary',
  'previousSection',
  'nextSection',
  'nextPane',
  'find',
  'undo',
  'redo',
  'toggleNavigation',
  'togglePanel',
  'acceptSuggestion',
  'decimalComma',
  'decimalPoint',
] as const
export type Command = (typeof commands)[number]

/**
 * The shortcut of each command, for the menu that shows it and the window that hears it. On a Mac, Alt with an arrow
 * moves by words and paragraphs in every text, so sections have other keys there.
 */
export function acceleratorOf(command: Command, onMac: boolean): string | undefined {
  switch (command) {
    case 'newFactsheet':
      return 'CmdOrCtrl+N'
    case 'openFile':
      return 'CmdOrCtrl+O'
    case 'duplicate':
      return 'CmdOrCtrl+Shift+D'
    case 'export':
      return 'CmdOrCtrl+E'
    case 'backToLibrary':
      return onMac ? 'Cmd+[' : 'Alt+Left'
    case 'previousSection':
      return onMac ? 'Cmd+Alt+Up' : 'Alt+Up'
    case 'nextSection':
      return onMac ? 'Cmd+Alt+Down' : 'Alt+Down'
    case 'nextPane':
      return 'F6'
    case 'find':
      return 'CmdOrCtrl+F'
    case 'undo':
      return 'CmdOrCtrl+Z'
    case 'redo':
      return onMac ? 'Cmd+Shift+Z' : 'CmdOrCtrl+Y'
    case 'toggleNavigation':
      return 'Shift+F9'
    case 'togglePanel':
      return 'F9'
    case 'acceptSuggestion':
      return 'CmdOrCtrl+Enter'
    case 'decimalComma':
    case 'decimalPoint':
    case 'openSample':
    case 'moveToTrash':
      return undefined
  }
}
