import type { Print } from '../documents/pdf'
import type { Preferences } from '../../src-shared/contract/preferences'

/** A file the user has chosen. Nothing of it has been read: the process that reads foreign files does that. */
export type ChosenFile = { readonly name: string; readonly path: string }

/** What the user is to choose a file of; a factsheet unless it says otherwise. */
export type ChosenKind = 'factsheet' | 'references' | 'style' | 'attachment' | 'review' | 'codebook'

/** How the handlers ask the user where. undefined: the user has thought better of it. */
export type AskWhere = {
  openFile(kind?: ChosenKind): Promise<ChosenFile | undefined>
  /** The full paths of files, or of a folder, to be imported. */
  filesToImport?(kind: 'files' | 'folder'): Promise<readonly string[] | undefined>
  /** What was dropped on the window, or named at the start, since this was asked last. */
  givenFiles?(): readonly string[]
  /** The full path of the file to write. */
  saveFile(suggestedName: string): Promise<string | undefined>
  /** The full path of the folder to write into. */
  saveFolder(): Promise<string | undefined>
  /** Shows a file in the platform's file manager. */
  showFile(file: string): void | Promise<void>
}

/** Writes a file anywhere, as a whole or not at all. */
export type ExportFile = (file: string, content: string | Uint8Array) => Promise<void>

export type Generator = { readonly name: string; readonly version: string }

/** Where the window's preferences are kept. What is read may be anything, for its file may be damaged. */
export type KeepPreferences = {
  read(): unknown
  keep(preferences: Preferences): void
}

/** What prints pages to PDF, until it is closed. */
export type Printer = { readonly print: Print; readonly close: () => void }
/**
 * Starts a printer. Undefined where there is no Chromium to print with. What an export prints goes on where the window
 * is closed; what is printed for the window ends with it.
 */
export type OpenPrinter = (life: 'export' | 'window') => Promise<Printer>

/** The folder in which the library lies, and another one in its place. */
export type PlaceOfLibrary = {
  /** It was named at the start, and would be used again at the next one, whatever is said here. */
  readonly isGiven: boolean
  /** Asks for a folder. undefined: the user has thought better of it. */
  choose(): Promise<string | undefined>
  /** Asks for the file of a packed library. undefined: the user has thought better of it. */
  choosePackage(): Promise<string | undefined>
  /** From now on, and after the next start, the library is the one in this folder. Rejects where that cannot be kept. */
  switchTo(folder: string): Promise<void>
}
