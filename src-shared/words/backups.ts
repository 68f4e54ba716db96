/** Backups and the trash: what is kept, and how it comes back. */
export const backupWords = {
  heading: 'Backups',
  text: 'Made in the background after changes: the last three, one for each of 14 days, one for each of 12 months. Each was opened and compared before it counted. They lie in the data folder, so copy that folder elsewhere to be safe from a broken disk.',
  none: 'There is no backup yet. The first one is made a few moments after the app has started.',
  make: 'Back up now',
  made: 'Backed up and compared: every factsheet of the library is in the newest backup.',
  nothingNew: 'Nothing has changed since the newest backup.',
  count: (records: number) => (records === 1 ? '1 factsheet' : `${records} factsheets`),
  reasons: {
    regular: '',
    beforeRestore: 'before a restore',
    beforeMigration: 'before an update',
    beforeCodebook: 'before the codebook moved',
  },
  verified: 'verified',
  carried: (records: number) =>
    records === 1
      ? 'One factsheet was damaged then: this is its version of the backup before.'
      : `${records} factsheets were damaged then: these are their versions of the backup before.`,
  missing: (files: number) =>
    files === 1
      ? 'One damaged file has no earlier version and is not in this backup.'
      : `${files} damaged files have no earlier version and are not in this backup.`,
  savedAt: (when: string) => `saved ${when}`,
  find: 'Find a factsheet in this backup',
  restore: 'Restore',
  restoreNamed: (name: string) => `Restore ${name}`,
  restoreAll: 'Restore all…',
  askAll: (when: string) => `Restore everything as it was on ${when}?`,
  askAllText: (records: string) =>
    `${records} become as they were. What is in the library now is backed up first, and factsheets begun since stay.`,
  drill: 'Try a restore',
  drillNewest: 'Try restoring the newest',
  drilling: 'Restoring into a temporary folder and comparing…',
  drilled: (records: number, when: string, asNow: number) =>
    `It works: ${
      records === 1 ? 'the factsheet' : `all ${records} factsheets`
    } of ${when} could be restored into a temporary folder, opened there and compared with the backup. ${
      asNow === records
        ? 'Nothing in the library has changed since.'
        : `In the library, ${records - asNow} ${records - asNow === 1 ? 'is' : 'are'} different now.`
    } The temporary folder is gone, and the library was not touched.`,
  drillFailed: (damaged: number, of: number) =>
    `${damaged} of ${of} factsheets in this backup can no longer be restored. The library was not touched. Restore from another backup, and make one now.`,
  restoredOne: (name: string, when: string) =>
    `${name} is as it was on ${when}. What was there before is in the backup marked “before a restore”.`,
  restoredAll: (restored: number, same: number) =>
    `${restored === 1 ? 'One factsheet was' : `${restored} factsheets were`} restored, ${same} ${same === 1 ? 'was' : 'were'} the same. What was there before is in the backup marked “before a restore”.`,
  sameAlready: (name: string) => `${name} is the same in the library already. Nothing was changed.`,
  failed: (failed: number) =>
    failed === 1
      ? 'One could not be restored: its file in the backup is damaged, or another file is in its place.'
      : `${failed} could not be restored: their files in the backup are damaged, or other files are in their place.`,
  notThere: 'This backup is no longer there. Nothing was changed. Open the list of backups again.',
  notInBackup: 'This backup does not hold that factsheet. Nothing was changed.',
  notRestored: (reason: string) =>
    `Nothing was restored: what is in the library now could not be backed up first, because ${reason}. Nothing was changed.`,

  trash: 'Trash',
  trashText: (days: number) =>
    `What was removed or replaced stays here for ${days} days, and longer where no backup holds it.`,
  trashEmpty: 'The trash is empty.',
  removed: 'removed',
  replaced: 'replaced by another version',
  went: (when: string) => when,
  daysLeft: (days: number) =>
    days === 0 ? 'goes with the next backup' : days === 1 ? '1 day left' : `${days} days left`,
  putBack: (name: string) => `${name} is in the library again.`,
  putBackVersion: (name: string) =>
    `${name} is as it was then. The version that was there is in the trash now.`,
  noName: 'Cannot be read',
  trashUnreadable:
    'This file in the trash cannot be read as a factsheet. It was left there, and nothing was changed.',

  mended: (records: number) =>
    records === 1
      ? 'A damaged factsheet was restored'
      : `${records} damaged factsheets were restored`,
  mendedOne: (name: string, when: string) => `${name}, as it was on ${when}.`,
  mendedFrom: {
    journal: 'Its last edits are in it.',
    history: 'From its versions.',
    backup: 'From a backup.',
    trash: 'From the trash.',
    elsewhere: 'From a file with another name.',
  },
  mendedKept: (file: string) => `The damaged file is kept as quarantine/${file}.`,
} as const
