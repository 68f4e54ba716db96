import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import path from 'node:path'
import { menuWords } from '../../src-shared/words/menu'
import type { AskWhere } from '../handlers/ports'
import type { KeptPreferences } from './preferences'

const publications: FileFilter = { name: menuWords.publicationKind, extensions: ['json'] }
const workingCopies: FileFilter = { name: menuWords.workingCopyKind, extensions: ['factsheet'] }

/** Asks with the platform's own dialogs. They begin where the last one ended: from Electron 43 on they forget it. */
export function askWithDialogs(
  window: () => BrowserWindow | undefined,
  preferences: KeptPreferences,
): AskWhere {
  const folder = () => preferences.now.lastFolder ?? app.getPath('documents')
  const remember = (file: string) => preferences.change({ lastFolder: path.dirname(file) })
  const owner = () => {
    const open = window()
    if (!open) throw new Error('No window to ask in')
    return open
  }

  return {
    async openFile() {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        title: menuWords.openTitle,
        defaultPath: folder(),
        properties: ['openFile'],
        filters: [
          { name: menuWords.openKinds, extensions: ['json', 'factsheet'] },
          publications,
          workingCopies,
        ],
      })
      const [file] = filePaths
      if (canceled || file === undefined) return undefined
      remember(file)
      const { readOutside } = await import('../store/outside')
      return readOutside(file)
    },

    async saveFile(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(owner(), {
        title: menuWords.exportTitle,
        defaultPath: path.join(folder(), suggestedName),
        filters: [suggestedName.endsWith('.factsheet') ? workingCopies : publications],
      })
      if (canceled || filePath === '') return undefined
      remember(filePath)
      return filePath
    },

    showFile: (file) => shell.showItemInFolder(file),
  }
}

/** Asked when the window does not get done saving. True: wait on. */
export async function askToWait(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: menuWords.notAnswering,
    detail: menuWords.notAnsweringDetail,
    buttons: [menuWords.wait, menuWords.closeNow],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 0
}
