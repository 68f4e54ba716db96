/** The whole library as one file, and back. */
export const packingWords = {
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
