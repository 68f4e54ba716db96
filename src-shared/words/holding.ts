/** Who holds a data folder, and why it is read and not written. */
export const holdingWords = {
  heading: 'Read-only',
  heldHere: (pid: number, since: string) =>
    `Another window of this app has this data folder open on this computer (process ${pid}, since ${since}). Everything can be read here and exported. To edit, close that one first.`,
  heldElsewhere: (host: string, pid: number, since: string, lastBeat: string) =>
    `This data folder is open on the computer ${host} (process ${pid}, since ${since}; last heard of ${lastBeat}). Everything can be read here and exported. To edit here, close it there first.`,
  heldByUnknown:
    'Somebody else has this data folder open, and does not let this app see who. Everything can be read here and exported.',
  left: 'Whoever had this data folder open has closed it. It can be edited here now.',
  notWritable: (reason: string) =>
    `This data folder cannot be written: ${reason}. Everything can be read here and exported; nothing can be changed.`,
  newerFolder:
    'This data folder was made by a newer version of this app. What this version knows can be read and exported; nothing in it is changed. Update the app to edit.',
  onlyLooking: 'This command only reads the data folder.',
  notTaken: (reason: string) =>
    `The data folder could not be taken over: ${reason}. Nothing was changed; it is still read-only here.`,
  editHere: 'Edit here',
  takeOver: 'Edit here instead…',
  askHeading: 'Edit this data folder here?',
  ask: 'If the app is still open on the other computer, it becomes read-only there, and what it has not saved by then stays there unsaved. Make sure that nobody is working in it. No file is overwritten that has changed since it was read.',
} as const
