/** What the store, and the files that leave and enter, say to the person who asked. */
export const storeWords = {
  /** Why the system did not write, in the middle of a sentence. `code` is the system's own, such as ENOSPC. */
  reason(code: string | undefined): string {
    switch (code) {
      case 'ENOSPC':
      case 'EDQUOT':
        return 'the disk is full'
      case 'EROFS':
      case 'EACCES':
      case 'EPERM':
        return 'the folder may be read but not written'
      case 'ENOENT':
      case 'ENOTDIR':
        return 'the folder is no longer there'
      case 'EIO':
        return 'the disk reported an error'
      case 'EFBIG':
        return 'the disk does not take a file of this size'
      case 'EEXIST':
        return 'something else has that name already'
      case 'EBUSY':
        return 'another program is using the file'
      case 'EMFILE':
      case 'ENFILE':
        return 'too many files are open on this computer'
      default:
        return code === undefined
          ? 'the system did not say why'
          : `the system answered with ${code}`
    }
  },
  noStyle: 'There is no such citation style (any more). Choose another one.',
  unnamedStyle: 'style',
  stylesNotRead: (reason: string) =>
    `The citation styles of the data folder could not be read: ${reason}. The factsheets are not touched by that.`,
  styleNotKept: (reason: string) =>
    `The citation style could not be kept: ${reason}. Nothing else was changed.`,
  /** Said after “NOT SAVED”. */
  notSaved: (reason: string) =>
    `${reason[0]!.toLocaleUpperCase('en')}${reason.slice(1)}. The version saved last is unharmed.`,
  notCreated: (folder: string, reason: string) =>
    `The data folder ${folder} could not be made: ${reason}. Nothing was changed. Choose another folder or make this one writable.`,
  notMoved: (reason: string) =>
    `The factsheet could not be moved: ${reason}. It is in the data folder, unharmed. Try again once that is solved.`,
  notRead: (reason: string) =>
    `The factsheet could not be read: ${reason}. Its file was not touched.`,
  folderNotRead: (folder: string, reason: string) =>
    `The data folder ${folder} could not be read: ${reason}. Nothing was changed.`,
  newerReadOnly: (version: number) =>
    `This factsheet was made by a newer version of this app (record version ${version}). What this version knows of it can be read; nothing in its file is changed. Update the app to edit or export it.`,
  folderVanished: (folder: string) =>
    `The data folder ${folder} is not there. It may be on a drive that is not connected, or it was moved or renamed. No new library was made in its place. Connect the drive and try again, or choose the folder where the library is now.`,
  notInLibrary: 'The library holds no such factsheet. It may have been moved to the trash.',
  policyGone: 'The policy to copy is no longer in its factsheet. Nothing was changed.',
  notInTrash: 'The trash of the data folder holds no such factsheet.',
  stillInLibrary:
    'The library holds this factsheet already, so the one in the trash was left there.',
  fileInTheWay:
    'The data folder has a file already with the name this factsheet needs. It was left untouched, and nothing was added.',
  stale:
    'This factsheet has changed in the data folder since it was opened here. Nothing was overwritten. Keep your version as a second factsheet, then compare the two.',
  removedOutside:
    'The file of this factsheet was taken out of the data folder while it was open. Nothing was written in its place. Keep your version as a factsheet of its own.',
  editsMissing:
    'This factsheet has been opened again elsewhere in the app. Nothing was overwritten. Go back to the library and open it once more.',
  editsDoNotFit:
    'The last edits do not fit the version in the data folder, which is unharmed. Keep yours with “Save a copy elsewhere…”, and open the factsheet again.',
  historyNotReached: (reason: string) =>
    `The earlier versions could not be reached: ${reason}. The factsheet itself is unharmed. Try again once that is solved.`,
  versionGone:
    'This version is no longer kept: old ones without a name are thinned out with time. The factsheet itself is unharmed.',
  versionDamaged:
    'This version cannot be read: its file is damaged or was made by a newer app. It was left as it is; the factsheet and its other versions are unharmed.',
  lostInJson: 'A value cannot be stored as it is. The version saved last is unharmed.',
  brokenCharacter:
    'This text has half of a character in it, often from cutting an emoji in two. Delete it and type it again.',
  notANumber: 'This is not a number that can be stored.',
  notStorable: 'This value cannot be stored.',

  notARegularFile: 'This is not an ordinary file, so it was left alone.',
  tooLarge: (megabytes: number) =>
    `This file is larger than ${megabytes} MB, which no factsheet is. It was left alone.`,
  wrongName: 'The name of this file does not match the factsheet in it.',

  fileNotOpened: (name: string, reason: string) =>
    `${name} could not be read: ${reason}. The library was not changed.`,
  fileNotRegular: (name: string) =>
    `${name} is not an ordinary file. Choose a file that this app has exported.`,
  fileTooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB, which no factsheet is. The library was not changed.`,
  notWritten: (name: string, reason: string) =>
    `${name} was not written: ${reason}. No half of it is left, what was written before it is whole, and the library is unharmed. Choose another place.`,
  notExported: (reason: string) =>
    `Not exported: ${reason}. No file was written; the factsheet in the library is unharmed. Choose another place.`,
  incomplete: (problems: number) =>
    problems === 1
      ? 'Not exported: one thing is missing for a complete factsheet. It can be exported as a draft.'
      : `Not exported: ${problems} things are missing for a complete factsheet. It can be exported as a draft.`,
  pendingGone: 'The opened file is no longer waiting for a decision. Open it again.',
  noPrinter:
    'PDF cannot be made here, because there is no Chromium to print with. Choose another format.',
  notPrinted: (name: string) =>
    `${name} could not be printed. No file was written for it; the factsheet is unharmed. Try again, or choose another format.`,
  exporting: 'An export is still under way. Wait until it is done, or stop it.',
  nothingExported: 'No file has been exported since the app was started.',
} as const
