/** Words of the library: all factsheets of the data folder. */
export const libraryWords = {
  resumed:
    'The window had stopped working and was opened again. What you typed is here, but for the last second at most.',
  heading: 'Factsheets',
  count: (shown: number, all: number) =>
    shown === all
      ? `${all.toLocaleString('en')} ${all === 1 ? 'factsheet' : 'factsheets'}`
      : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} factsheets`,
  newFactsheet: 'New factsheet',
  openFile: 'Open file…',
  importMany: 'Import…',
  openSample: 'Open the sample',
  columns: {
    country: 'Country',
    edition: 'Edition',
    group: 'Group',
    status: 'Status',
    version: 'Version',
    due: 'Due',
    complete: 'Complete',
    maturity: 'Maturity of 8',
    findings: 'Findings',
    people: 'Author',
    changed: 'Last change',
    actions: 'Actions',
  },
  sortBy: (column: string) => `Sort by ${column}`,
  secondCoding: 'second coding',
  notScored: 'not scored',
  actionsOf: (name: string) => `Actions for ${name}`,
  open: 'Open',
  duplicate: 'Duplicate',
  exportAs: 'Export…',
  exportMany: 'Export factsheets…',
  nextEdition: 'Next edition…',
  moveToTrash: 'Move to trash',
  emptyHeading: 'No factsheets yet',
  emptyText:
    'A factsheet records the cluster policy of one country, and how mature it is. Three steps make one:',
  steps: [
    {
      title: 'Look at a finished one',
      text: 'The sample, the Republic of Korea in edition 2022, is complete with sources and score. Change what you like: it is yours, and can be deleted.',
    },
    {
      title: 'Begin your own, or open a file',
      text: 'The buttons are at the top. A country and an edition are all it needs; a working copy from a colleague or a published factsheet opens as well.',
    },
    {
      title: 'Answer, judge, export',
      text: 'Everything you type is saved at once. The rules suggest a score beside your own judgement and name the facts behind it.',
    },
  ],
  whatScore: 'What the score is',
  howTo: 'How a factsheet is made',
  nothingFound: (wanted: string) => `No factsheet matches “${wanted}”.`,
  dataFolder: 'Data folder',
  trashed: (name: string) => `${name} was moved to the trash.`,
  duplicated: (name: string) => `${name} was duplicated.`,
  /** What an undo of adding it is called; its own name is in the file. */
  fromFile: 'the factsheet of a file',
  identical: 'The library already holds exactly this version. Nothing was changed.',
  added: 'The factsheet was added to the library.',
  replaced: (name: string) =>
    `${name} was replaced by the version of the file. Yours is in the trash.`,
  openToRead: 'Open to read',
  setAsideHeading: (count: number) =>
    count === 1
      ? 'One file could not be opened and was set aside, untouched'
      : `${count} files could not be opened and were set aside, untouched`,
  begin: {
    heading: 'New factsheet',
    country: 'Country',
    countryHint: 'As it will be printed. Choose from the list or type.',
    code: 'Country code',
    codeHint: 'Two letters, ISO 3166-1',
    edition: 'Edition',
    editionHint: 'The year printed on the cover',
    begin: 'Begin',
    countryNeeded: 'Give the name of the country.',
    editionNeeded: 'Give the edition as a year, such as 2022.',
    exists: (country: string, edition: number) =>
      `The library already has ${country} ${edition}. Begin a second one only if you mean to.`,
  },
  differs: {
    heading: 'The library already holds this factsheet',
    text: (name: string) =>
      `The file holds another version of ${name}. Nothing has been changed yet.`,
    here: 'In the library',
    there: 'In the file',
    changed: 'Last change',
    total: 'Total',
    complete: 'Complete',
    replace: 'Replace mine',
    replaceNote: 'Replacing moves your version to the trash first.',
    keepBoth: 'Keep both',
    leave: 'Leave the library as it is',
  },
} as const
