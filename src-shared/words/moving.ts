/** Where the library lies, who else reaches into that folder, and how it gets elsewhere. */
export const movingWords = {
  cloudHeading: (service: string) => `The library lies in a folder of ${service}`,
  cloud: (service: string) =>
    `${service} copies files while the app writes them, and two computers that share the folder can each overwrite what the other has saved. Backups are kept and nothing is ever written over unseen, but the safe place is a folder of this computer alone.`,
  networkHeading: 'The library lies on a network drive',
  network:
    'When the network fails, nothing can be saved until it is back, and not every server keeps what it has confirmed. The safe place is a folder of this computer alone.',
  move: 'Move library…',
  dismissed: 'Keep it here',

  goneHeading: 'The library cannot be opened',
  chooseAnother: 'Choose another folder…',

  heading: 'Move library',
  text: 'Choose an empty folder: everything is copied there, compared file by file, and only then used. The folder of now stays as it is. Or choose a folder that holds a library already, to open that one.',
  now: 'Now in',
  choose: 'Choose a folder…',
  willMove: 'It will be copied to',
  willOpen: 'That folder holds a library already. It will be opened; nothing is copied. It is in',
  willBegin: 'The library of now is not there to be copied. A new, empty one will be begun in',
  doMove: 'Copy, compare and use',
  doOpen: 'Open this library',
  doBegin: 'Begin a new library',
  moving: 'Copying and comparing. Nothing can be changed until that is done…',
  moved: (folder: string, files: number, from: string) =>
    `The library is in ${folder} now: ${files} files were copied and compared. The former folder, ${from}, was left as it is; delete it once you have seen that all is well.`,
  opened: (folder: string) => `The library in ${folder} is open now.`,

  whileMoving:
    'The library is being copied or packed. Nothing is changed until that is done; it takes a moment.',
  sameFolder:
    'The library is in that folder already, or that folder lies in it. Nothing was changed. Choose another one.',
  folderTaken: (folder: string) =>
    `There are other files in ${folder}. Nothing was changed. Choose an empty folder.`,
  notMoved: (reason: string) =>
    `The library was not moved: ${reason}. It is where it was, unchanged, and goes on being used there.`,
  notTheSame:
    'The copy was not the same as the library when both were compared. The library was not moved: it is where it was, unchanged, and goes on being used there. Try again, or choose another disk.',
  notReadOnly:
    'The library can only be read here, so it was not moved. Nothing was changed. Edit it here first, or move it from where it is edited.',
  notHere:
    'This data folder was named when the app was started, and would be used again at the next start. Nothing was changed. Start the app without naming one to move its library.',
  notChosen: 'No folder was chosen. Nothing was changed.',
  chooseTitle: 'Choose a folder for the library',
  chooseHere: 'Use this folder',
} as const
