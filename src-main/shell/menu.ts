import type { MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, type Command } from '../../src-shared/contract/commands'
import { editWords } from '../../src-shared/words/edits'
import { menuWords as words } from '../../src-shared/words/menu'
import { appearances, type Appearance } from './preferences'

/** The menu of the platform. */
export function menuTemplate(given: {
  readonly platform: NodeJS.Platform
  readonly developing: boolean
  readonly appearance: Appearance
  readonly decimal: ',' | '.'
  readonly choose: (command: Command) => void
  readonly setAppearance: (appearance: Appearance) => void
  readonly showDataFolder: () => void
  /** What undo and redo would do; null where there is nothing. */
  readonly edits: { readonly undo: string | null; readonly redo: string | null }
}): MenuItemConstructorOptions[] {
  const onMac = given.platform === 'darwin'
  const item = (command: Command, label: string) => {
    const accelerator = acceleratorOf(command, onMac)
    return {
      id: command,
      label,
      ...(accelerator && { accelerator }),
      click: () => given.choose(command),
    }
  }
  const line = { type: 'separator' } as const

  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      item('newFactsheet', words.newFactsheet),
      item('nextEdition', words.nextEdition),
      item('compare', words.compare),
      item('cockpit', words.cockpit),
      item('openFile', words.openFile),
      item('importFiles', words.importFiles),
      item('importFolder', words.importFolder),
      item('openSample', words.openSample),
      line,
      item('duplicate', words.duplicate),
      item('moveToTrash', words.moveToTrash),
      line,
      item('keepVersion', words.keepVersion),
      item('status', words.status),
      item('compareEditions', words.compareEditions),
      item('compareWith', words.compareWith),
      item('secondCoding', words.secondCoding),
      item('export', words.export),
      line,
      item('backups', words.backups),
      item('trash', words.trash),
      item('moveLibrary', words.moveLibrary),
      item('codebook', words.codebook),
      line,
      item('yourName', words.yourName),
      line,
      onMac ? { role: 'close' } : { role: 'quit' },
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      item('undo', editWords.undo(given.edits.undo ?? undefined)),
      item('redo', editWords.redo(given.edits.redo ?? undefined)),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
      line,
      item('find', words.find),
      item('replace', words.replace),
      line,
      item('note', words.note),
      item('evidence', words.evidence),
      item('fieldHistory', words.fieldHistory),
      item('earlierAnswer', words.earlierAnswer),
      item('stillHolds', words.stillHolds),
      item('acceptSuggestion', words.acceptSuggestion),
      item('checkNow', words.checkNow),
    ],
  }
  const go: MenuItemConstructorOptions = {
    label: words.go,
    submenu: [
      item('palette', words.palette),
      line,
      item('backToLibrary', words.backToLibrary),
      item('allNotes', words.allNotes),
      line,
      item('previousSection', words.previousSection),
      item('nextSection', words.nextSection),
      line,
      item('nextProblem', words.nextProblem),
      item('previousProblem', words.previousProblem),
      line,
      item('previousPane', words.previousPane),
      item('nextPane', words.nextPane),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      item('toggleNavigation', words.toggleNavigation),
      item('togglePanel', words.togglePanel),
      item('togglePreview', words.togglePreview),
      item('problems', words.problems),
      item('review', words.review),
      item('history', words.history),
      line,
      {
        label: words.appearance,
        submenu: appearances.map((appearance) => ({
          label: words.appearances[appearance],
          type: 'radio',
          checked: appearance === given.appearance,
          click: () => given.setAppearance(appearance),
        })),
      },
      {
        label: words.decimal,
        submenu: [
          {
            ...item('decimalComma', words.decimalComma),
            type: 'radio',
            checked: given.decimal === ',',
          },
          {
            ...item('decimalPoint', words.decimalPoint),
            type: 'radio',
            checked: given.decimal === '.',
          },
        ],
      },
      line,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // The key of "+" without Shift.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      line,
      { role: 'togglefullscreen' },
      ...(given.developing
        ? ([line, { role: 'reload' }, { role: 'toggleDevTools' }] as const)
        : []),
    ],
  }
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: words.helpMenu,
    submenu: [
      item('help', words.help),
      item('shortcuts', words.shortcuts),
      line,
      { label: words.showDataFolder, click: given.showDataFolder },
      ...(onMac ? [] : ([line, { role: 'about', label: words.about }] as const)),
    ],
  }
  return [
    ...(onMac ? ([{ role: 'appMenu' }] as const) : []),
    file,
    edit,
    go,
    view,
    ...(onMac ? ([{ role: 'windowMenu' }] as const) : []),
    help,
  ]
}
