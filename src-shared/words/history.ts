/** Words for the versions of a factsheet and for who changed what. */
export const historyWords = {
  title: 'History',
  leave: 'Back to the work',
  header: 'History: versions and changes',
  show: 'What to show',
  shows: { versions: 'Versions', changes: 'All changes' },
  loading: 'Reading the history…',

  now: 'Now',
  nowHint: 'as it stands in the editor',
  versions: 'Versions',
  kinds: {
    session: 'Kept by itself',
    named: 'Kept by hand',
    sent: 'Sent for review',
    validated: 'Validated',
    published: 'Published',
    handedOn: 'Handed on as a working copy',
    received: 'As it came in',
    beforeRestore: 'Before everything was restored',
    recovered: 'Before edits were brought back',
    replaced: 'Before a file took its place',
    beforeTogether: 'Before several were changed at once',
    beforeMerge: 'Before it was merged',
    merged: 'The copy it was merged with',
  },
  kindsOfNamed: {
    session: 'named',
    named: 'kept by hand',
    sent: 'sent for review',
    validated: 'validated',
    published: 'published',
    handedOn: 'handed on as a working copy',
    received: 'as it came in',
    beforeRestore: 'before everything was restored',
    recovered: 'before edits were brought back',
    replaced: 'before a file took its place',
    beforeTogether: 'before several were changed at once',
    beforeMerge: 'before it was merged',
    merged: 'the copy it was merged with',
  },
  fromFile: 'The file before edits were brought back',
  unreadable: (count: number) =>
    count === 1
      ? 'One version cannot be read. Its file was left as it is; the others are whole.'
      : `${count} versions cannot be read. Their files were left as they are; the others are whole.`,
  empty: 'No version is kept yet.',
  emptyHint:
    'One is kept by itself when you come back after a pause of ten minutes, when a copy is sent for review, when the factsheet is published, and whenever you keep one by hand.',
  more: (count: number) => (count === 1 ? 'One older version' : `${count} older versions`),

  keep: 'Keep a version now…',
  keepHeading: 'Keep a version',
  keepText:
    'It stays until you remove the factsheet, however old it gets, and can be compared and restored.',
  name: 'Name',
  namePlaceholder: 'Before the interview',
  keepIt: 'Keep',
  kept: (name: string) => `The version “${name}” is kept.`,
  notSaved:
    'The last edits are not saved, so they would be missing in the version. The bar above the work says why.',
  rename: 'Name this version…',
  renameHeading: 'Name of the version',
  renameText:
    'A version with a name stays, however old it gets. Without one it may go when it is old.',
  renameIt: 'Use this name',
  cancel: 'Cancel',

  comparing: 'Comparison',
  compareWith: 'Compare with',
  comparison: (from: string, to: string) => `From ${from} to ${to}`,
  changed: (count: number) =>
    count === 0
      ? 'Nothing is different.'
      : count === 1
        ? 'One field is different.'
        : `${count} fields are different.`,
  columns: { field: 'Field', before: 'Before', after: 'After' },
  nothing: '–',
  unchanged: 'unchanged text left out',
  added: 'Added',
  removed: 'Removed',
  place: (place: number) => `place ${place} in its list`,
  go: (label: string) => `Go to ${label}`,
  moreChanges: (count: number) => (count === 1 ? 'One more' : `${count} more`),

  score: 'Maturity score',
  criterion: 'Criterion',
  total: 'Total',
  unassessed: '–',
  sameScore: 'The score is the same.',

  restoreField: 'Restore',
  restoreFieldOf: (label: string, side: string) => `Restore ${label} as of ${side}`,
  restoreAll: 'Restore everything',
  restoreAllOf: (side: string) => `Restore everything as of ${side}`,
  asNow: 'as it is now',
  why: {
    gone: 'What this was in is no longer there. Restore that first.',
    happened: 'What has happened is not undone by restoring.',
  },
  steps: {
    field: (label: string) => `restore ${label}`,
    all: (side: string) => `restore version of ${side}`,
  },
  readOnly: (why: string) => `Nothing can be restored here. ${why}`,
  restored: (label: string) => `${label} was restored.`,
  restoredAll: (side: string) => `Everything is as of ${side} again. Undo takes it back.`,
  notRestored:
    'Nothing was restored: a field holds characters that cannot be saved. Mend that field first.',
  undo: 'Undo',

  changes: 'All changes',
  noChanges: 'No change has been noted yet.',
  cut: 'Older changes are not shown.',
  damaged:
    'What was noted in earlier times cannot be read. Its file was left as it is; later changes are here.',
  find: 'Find in the changes',
  findPlaceholder: 'Field, person or words',
  noneFound: 'No change has these words.',

  /** How a field was changed that no edit here changed. */
  outside: 'outside the editor',
  unknownPerson: 'somebody',
  by: (name: string, how: string | undefined) => (how === undefined ? name : `${name}, ${how}`),

  ofField: (label: string) => `History of ${label}`,
  ofFieldAside: 'Who changed it, and when',
  noChangesOfField: 'This field has not been changed since its changes are noted.',
  restoreValue: 'Restore what was before',
  restoreValueOf: (label: string, when: string) =>
    `Restore ${label} as it was before the change of ${when}`,
  done: 'Done',
  noField: 'Put the cursor into the field whose history you want to see, then try again.',
} as const
