const factsheets = (count: number) => (count === 1 ? 'one factsheet' : `${count} factsheets`)
const files = (count: number) => (count === 1 ? 'One file' : `${count} files`)

/** What is said where factsheets come in from elsewhere. */
export const receivingWords = {
  refused: {
    link: 'It is a link, not a file. What it leads to was not read. Give the file itself.',
    folder: 'It is a folder that is named like a file. Nothing in it was read.',
    notRegular: 'It is not an ordinary file but a pipe or a device. Nothing of it was read.',
    notRead: (code: string) =>
      code === 'ENOENT'
        ? 'There is no such file (any more).'
        : `It could not be read${code === '' ? '' : ` (${code})`}.`,
    closed: 'It was not read: the app is being closed.',
    tooSlow: (seconds: number) =>
      `Reading it took longer than ${seconds} seconds, which no file of its kind does. It was given up.`,
    tooMuch:
      'Reading it took more memory than any file of its kind needs. It was given up; everything else goes on.',
  },
  inFile: (name: string, sentence: string) => `${name}: ${sentence}`,
  notReceived: (reason: string) =>
    `Nothing was imported: ${reason}. The library is as it was before. Try again once that is solved.`,
  changedSince:
    'Nothing was imported: a factsheet of the library has changed since the plan was made. Look at the plan again.',
  editedSince: (count: number) =>
    `Nothing was changed: ${factsheets(count)} of this import ${count === 1 ? 'has' : 'have'} been edited since. Take the edits back first, or move what you do not want to the trash.`,
  planGone: 'This plan is no longer waiting for a decision. Import the files again.',
  stepGone: 'This import can no longer be taken back in one step. What gave way is in the trash.',
  nothingTaken: 'Nothing was chosen to be imported.',

  standings: {
    new: 'New',
    identical: 'Identical',
    newerHere: 'Newer here',
    newerThere: 'Newer in the file',
    bothChanged: 'Changed on both sides',
    otherEdition: 'Another edition',
    twice: 'Given twice',
    invalid: 'Cannot be read',
  },
  /** What it means, for one factsheet. */
  meanings: {
    new: 'The library does not hold it.',
    identical: 'The library holds the same.',
    newerHere: 'The library’s was made from it.',
    newerThere: 'It was made from the library’s.',
    bothChanged: 'Each side has changes that the other lacks.',
    otherEdition: 'It has the id of another factsheet here. The two are never merged.',
    twice: 'Another file of this import is the same factsheet.',
    invalid: '',
  },
  noBase: 'What both were made from is not known, so that they can only be compared.',
  sameCountry: (name: string) => `The library holds another factsheet called ${name}.`,
  unknownFields: (count: number) =>
    count === 1
      ? 'One field that this version does not know is kept.'
      : `${count} fields that this version does not know are kept.`,
  missingCodebook: (id: string, version: string) =>
    `It was written with the codebook “${id}”${version === '' ? '' : ` (version ${version})`}, which this library does not have: its answers are kept, but what its own categories are called is not known here. Ask for the codebook’s file and load it with “Codebook…”.`,
  otherCodebook: (id: string) =>
    `It was written with another state of the codebook “${id}” than the one this library has, so a category may be called otherwise here. Its answers are kept.`,
  unknownCategories: (codes: readonly string[]) =>
    `No codebook here knows ${codes.length === 1 ? 'the category' : 'the categories'} ${codes.slice(0, 5).join(', ')}${codes.length > 5 ? '…' : ''}; kept as they are.`,
  moreIssues: (count: number) => `And ${count} more.`,
} as const

/** The sheet that shows what an import would do. */
export const importWords = {
  heading: 'Import factsheets',
  text: 'Nothing has changed yet. What you confirm is done in one step, all or nothing, and can be undone.',
  reading: (done: number, of: number) => (of === 0 ? 'Looking…' : `Read ${done} of ${of} files…`),
  stop: 'Stop',
  none: 'No factsheet was found there.',
  passedOver: (count: number) =>
    `${files(count)} in the folder ${count === 1 ? 'is' : 'are'} not named .json or .factsheet and ${count === 1 ? 'was' : 'were'} passed over.`,
  cut: (most: number) => `Only the first ${most} files were looked at.`,
  counted: (count: number, label: string) => `${count} ${label.toLocaleLowerCase('en')}`,
  what: (name: string) => `What to do with ${name}`,
  takings: {
    add: 'Add',
    update: 'Update mine',
    replace: 'Replace mine',
    apart: 'Add as a second one',
    leave: 'Leave out',
    nothing: 'Nothing to do',
    refused: 'Left out',
  },
  merge: 'Compare and merge…',
  compare: 'Compare…',
  mergeOf: (name: string) => `Compare and merge ${name}`,
  compareOf: (name: string) => `Compare ${name}`,
  mergedAlready: 'Merged',
  apply: (count: number) => (count === 0 ? 'Import nothing' : `Import ${factsheets(count)}`),
  applied: (added: number, replaced: number) =>
    [
      ...(added > 0 ? [`${factsheets(added)} added`] : []),
      ...(replaced > 0 ? [`${factsheets(replaced)} updated`] : []),
    ]
      .join(', ')
      .replace(/^o/, 'O')
      .concat(replaced > 0 ? '. What gave way is in the trash.' : '.'),
  step: (count: number) => `import of ${factsheets(count)}`,
  dropHere: 'Drop files or a folder to import them',
} as const
