/** What the application menu can ask of the window. Shortcuts stand in the menu, so that each is defined once. */
export const commands = [
  'newFactsheet',
  'nextEdition',
  'compare',
  'cockpit',
  'openFile',
  'importFiles',
  'importFolder',
  'openSample',
  'duplicate',
  'export',
  'status',
  'moveToTrash',
  'yourName',
  'backups',
  'trash',
  'moveLibrary',
  'codebook',
  'find',
  'replace',
  'note',
  'evidence',
  'fieldHistory',
  'stillHolds',
  'earlierAnswer',
  'compareEditions',
  'compareWith',
  'secondCoding',
  'allNotes',
  'history',
  'keepVersion',
  'problems',
  'nextProblem',
  'previousProblem',
  'checkNow',
  'review',
  'palette',
  'backToLibrary',
  'previousSection',
  'nextSection',
  'previousPane',
  'nextPane',
  'undo',
  'redo',
  'toggleNavigation',
  'togglePanel',
  'togglePreview',
  'acceptSuggestion',
  'decimalComma',
  'decimalPoint',
  'help',
  'shortcuts',
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
    case 'importFiles':
      return 'CmdOrCtrl+Shift+O'
    case 'duplicate':
      return 'CmdOrCtrl+Shift+D'
    case 'export':
      return 'CmdOrCtrl+E'
    case 'stillHolds':
      return 'F4'
    case 'earlierAnswer':
      return 'Shift+F4'
    case 'status':
      return 'CmdOrCtrl+Shift+A'
    case 'note':
      return 'CmdOrCtrl+Shift+M'
    case 'evidence':
      return 'CmdOrCtrl+Shift+E'
    case 'fieldHistory':
      return 'CmdOrCtrl+Shift+H'
    case 'history':
      return 'CmdOrCtrl+Shift+Y'
    case 'keepVersion':
      return 'CmdOrCtrl+Shift+S'
    case 'palette':
      return 'CmdOrCtrl+K'
    case 'backToLibrary':
      return onMac ? 'Cmd+[' : 'Alt+Left'
    case 'previousSection':
      return onMac ? 'Cmd+Alt+Up' : 'Alt+Up'
    case 'nextSection':
      return onMac ? 'Cmd+Alt+Down' : 'Alt+Down'
    case 'previousPane':
      return 'Shift+F6'
    case 'nextPane':
      return 'F6'
    case 'find':
      return 'CmdOrCtrl+F'
    // Cmd+H hides a Mac's windows.
    case 'replace':
      return onMac ? 'Cmd+Alt+F' : 'CmdOrCtrl+H'
    case 'problems':
      return 'CmdOrCtrl+F8'
    case 'nextProblem':
      return 'F8'
    case 'previousProblem':
      return 'Shift+F8'
    case 'undo':
      return 'CmdOrCtrl+Z'
    case 'redo':
      return onMac ? 'Cmd+Shift+Z' : 'CmdOrCtrl+Y'
    case 'toggleNavigation':
      return 'Shift+F9'
    case 'togglePanel':
      return 'F9'
    case 'togglePreview':
      return 'CmdOrCtrl+P'
    case 'acceptSuggestion':
      return 'CmdOrCtrl+Enter'
    case 'help':
      return 'F1'
    // Outside of a criterion, where it accepts the suggestion, Ctrl+Enter is heard as this.
    case 'checkNow':
    case 'review':
    // A key that types a character is no shortcut in a text: the window hears "?" only outside of one.
    case 'shortcuts':
    case 'decimalComma':
    case 'decimalPoint':
    case 'nextEdition':
    case 'compare':
    case 'cockpit':
    case 'compareEditions':
    case 'compareWith':
    case 'importFolder':
    case 'secondCoding':
    case 'allNotes':
    case 'openSample':
    case 'moveToTrash':
    case 'yourName':
    case 'backups':
    case 'trash':
    case 'moveLibrary':
    case 'codebook':
      return undefined
  }
}

/** Whether a command is about the open factsheet, and does nothing in the library. */
export function needsFactsheet(command: Command): boolean {
  switch (command) {
    case 'duplicate':
    case 'moveToTrash':
    case 'note':
    case 'evidence':
    case 'fieldHistory':
    case 'status':
    case 'stillHolds':
    case 'earlierAnswer':
    case 'compareEditions':
    case 'compareWith':
    case 'secondCoding':
    case 'history':
    case 'keepVersion':
    case 'replace':
    case 'backToLibrary':
    case 'previousSection':
    case 'nextSection':
    case 'previousPane':
    case 'nextPane':
    case 'toggleNavigation':
    case 'togglePanel':
    case 'togglePreview':
    case 'acceptSuggestion':
    case 'problems':
    case 'nextProblem':
    case 'previousProblem':
    case 'checkNow':
    case 'review':
      return true
    case 'newFactsheet':
    case 'nextEdition':
    case 'compare':
    case 'cockpit':
    case 'openFile':
    case 'importFiles':
    case 'importFolder':
    case 'openSample':
    case 'yourName':
    case 'backups':
    case 'trash':
    case 'moveLibrary':
    case 'codebook':
    case 'allNotes':
    case 'find':
    case 'export':
    case 'undo':
    case 'redo':
    case 'palette':
    case 'help':
    case 'shortcuts':
    case 'decimalComma':
    case 'decimalPoint':
      return false
  }
}
