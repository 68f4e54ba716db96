import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import path from 'node:path'
import { isDocumentFormat } from '../../src-shared/document/formats'
import { menuWords } from '../../src-shared/words/menu'
import { movingWords } from '../../src-shared/words/moving'
import { packingWords } from '../../src-shared/words/packing'
import type { AskWhere, ChosenKind } from '../handlers/ports'
import type { KeptPreferences } from './preferences'

const publications: FileFilter = { name: menuWords.publicationKind, extensions: ['json'] }
const workingCopies: FileFilter = { name: menuWords.workingCopyKind, extensions: ['factsheet'] }
const references: FileFilter = {
  name: menuWords.referencesKind,
  extensions: ['bib', 'bibtex', 'ris', 'json', 'txt'],
}
const packages: FileFilter = { name: packingWords.kind, extensions: ['zip'] }
const anyFile: FileFilter = { name: menuWords.anyKind, extensions: ['*'] }

function filtersFor(kind: ChosenKind): FileFilter[] {
  switch (kind) {
    case 'factsheet':
      return [
        { name: menuWords.openKinds, extensions: ['json', 'factsheet'] },
        publications,
        workingCopies,
      ]
    case 'codebook':
      return [{ name: menuWords.codebookKind, extensions: ['json'] }, anyFile]
    case 'style':
      return [{ name: menuWords.styleKind, extensions: ['csl'] }, anyFile]
    case 'references':
      return [references, anyFile]
    case 'review':
      return [
        { name: menuWords.reviewKind, extensions: ['docx', 'html', 'htm', 'factsheet'] },
        anyFile,
      ]
    case 'attachment':
      return [anyFile]
  }
}

function filterOf(file: string): FileFilter {
  const extension = path.extname(file).slice(1)
  if (extension === 'factsheet') return workingCopies
  if (extension === 'bib' || extension === 'ris' || file.endsWith('.csl.json')) {
    return { name: menuWords.referencesKind, extensions: [extension] }
  }
  if (isDocumentFormat(extension)) {
    return { name: menuWords.documentKinds[extension], extensions: [extension] }
  }
  if (extension === 'zip') return packages
  return extension === 'json' ? publications : anyFile
}

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
    async openFile(kind = 'factsheet') {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        title: menuWords.openTitles[kind],
        defaultPath: folder(),
        properties: ['openFile'],
        filters: filtersFor(kind),
      })
      const [file] = filePaths
      if (canceled || file === undefined) return undefined
      remember(file)
      return { name: path.basename(file), path: file }
    },

    async filesToImport(kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        title: menuWords.importTitles[kind],
        buttonLabel: menuWords.importHere,
        defaultPath: folder(),
        properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
        filters: kind === 'folder' ? [] : filtersFor('factsheet'),
      })
      const [first] = filePaths
      if (canceled || first === undefined) return undefined
      remember(first)
      return filePaths
    },

    async saveFile(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(owner(), {
        title: menuWords.exportTitle,
        defaultPath: path.join(folder(), suggestedName),
        filters: [filterOf(suggestedName)],
      })
      if (canceled || filePath === '') return undefined
      remember(filePath)
      return filePath
    },

    async saveFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        title: menuWords.exportFolderTitle,
        buttonLabel: menuWords.exportHere,
        defaultPath: folder(),
        properties: ['openDirectory', 'createDirectory'],
      })
      const [chosen] = filePaths
      if (canceled || chosen === undefined) return undefined
      preferences.change({ lastFolder: chosen })
      return chosen
    },

    showFile: (file) => shell.showItemInFolder(file),
  }
}

/** Where the library is to be. undefined: the user has thought better of it. */
export async function askForLibraryFolder(
  window: BrowserWindow | undefined,
): Promise<string | undefined> {
  if (!window) return undefined
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: movingWords.chooseTitle,
    buttonLabel: movingWords.chooseHere,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? undefined : filePaths[0]
}

/** The file of a packed library. undefined: the user has thought better of it. */
export async function askForPackage(
  window: BrowserWindow | undefined,
): Promise<string | undefined> {
  if (!window) return undefined
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: packingWords.openTitle,
    defaultPath: app.getPath('documents'),
    properties: ['openFile'],
    filters: [packages, anyFile],
  })
  return canceled ? undefined : filePaths[0]
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
