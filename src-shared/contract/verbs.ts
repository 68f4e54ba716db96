/**
 * What the window may ask of the main process. To add a verb, name it here: the compiler then asks for its exchange
 * in `contract.ts` and for its answer in the handlers.
 */
export const verbs = [
  'listFactsheets',
  'beginFactsheet',
  'openFactsheet',
  'keepEdits',
  'closeFactsheet',
  'resume',
  'keepApart',
  'duplicateFactsheet',
  'copyPolicy',
  'compareWithLibrary',
  'listVersions',
  'readVersion',
  'keepVersion',
  'nameVersion',
  'readChanges',
  'trashFactsheet',
  'restoreFactsheet',
  'openSample',
  'openFile',
  'settleOpenedFile',
  'describeFolder',
  'takeOver',
  'mendedSeen',
  'listBackups',
  'openBackup',
  'makeBackup',
  'restoreBackup',
  'drillBackup',
  'listTrash',
  'restoreTrashed',
  'exportFactsheet',
  'exportFactsheets',
  'exportProgress',
  'stopExport',
  'exportReview',
  'readReferences',
  'exportReferences',
  'listStyles',
  'addStyle',
  'removeStyle',
  'styleSources',
  'showExported',
  'nameEdits',
  'readPreferences',
  'changePreferences',
  'leave',
  'stay',
] as const
export type Verb = (typeof verbs)[number]

/** What the main process may tell the window unasked. */
export const tidings = ['commandChosen', 'closing', 'libraryChanged'] as const
export type Tiding = (typeof tidings)[number]
