/** The whole library as one file, and back. */
export const packingWords = {
  heading: 'For another computer',
  text: 'All of the library fits into one file: factsheets, undo, versions, attachments, trash and backups. There, choose that file and an empty folder.',
  pack: 'Pack into one file…',
  unpack: 'Unpack such a file…',
  packing: 'Packing, and reading again what was packed. Nothing can be changed until that is done…',
  unpacking: 'Comparing the file, and unpacking it…',
  wasPacked: (files: number, file: string) =>
    `The library is packed in ${file}: ${files} files, each read again and compared.`,
  wasUnpacked: (files: number, folder: string) =>
    `The library in ${folder} is open now: ${files} files were unpacked and compared. The one before was left as it is.`,
  openTitle: 'Choose the file of a packed library',
  kind: 'Packed library',
  fileName: (day: string) => `factsheets-library-${day}.zip`,
  readOnly:
    'The library can only be read here, so it was not packed: somebody else may be writing into it. Nothing was changed. Pack it from where it is edited.',
  notHere:
    'This data folder was named when the app was started, and would be used again at the next start. Nothing was written. Start the app without naming one to unpack a library.',
  notOpened: (folder: string, reason: string) =>
    `The library was unpacked into ${folder} and compared, but could not be opened from now on: ${reason}. The one before goes on being used. Open the new one by “Move Library…”.`,

  notPacked: (reason: string) =>
    `The library was not packed: ${reason}. It is unchanged, and no file was left behind.`,
  inTheWay: (file: string) =>
    `There is a file ${file} already. Nothing was written. Choose another name.`,
  notUnpacked: (reason: string) =>
    `The library was not unpacked: ${reason}. Nothing was left in the folder, and the file is unchanged.`,
  notEmpty: (folder: string) =>
    `There is something in ${folder} already. Nothing was written. Choose a folder that is empty or not there yet.`,
  noPackage: (reason: string) =>
    `The file holds no packed library, or its end is missing or damaged: ${reason}. Nothing was written.`,
  notWhole: (problems: readonly string[]) => {
    const said = problems.slice(0, 5).join('; ')
    const more = problems.length > 5 ? `; and ${problems.length - 5} more` : ''
    return `The file is not the library that was packed. ${said}${more}. Nothing was written. Take another copy of the file.`
  },
  newer: 'The file was packed by a newer version of this app. Nothing was written. Update the app.',
  unsafeName: (entry: string) => `"${entry}" would lie outside of the library`,
  extra: (entry: string) => `"${entry}" is not in the list of what was packed`,
  twice: (entry: string) => `"${entry}" is there twice`,
  missing: (entry: string) => `"${entry}" is missing`,
  otherSize: (entry: string) => `"${entry}" is longer or shorter than it was`,
  altered: (entry: string) => `"${entry}" is not what was packed`,
  noList: 'The list of what was packed is missing or damaged',

  usage: 'Say pack DIR FILE, unpack FILE DIR or verify FILE.',
  packed: (files: number, bytes: number, file: string) =>
    `${file}: ${files} files, ${bytes} bytes, read again and compared`,
  unpacked: (files: number, folder: string) => `${folder}: ${files} files, each compared`,
  whole: (files: number, bytes: number, at: string, file: string) =>
    `${file}: whole; ${files} files, ${bytes} bytes, packed ${at}`,
} as const
