/** Words for the chosen rows of the library, and what is done with all of them. */
export const selectionWords = {
  column: 'Choose',
  chooseAll: 'Choose all that are shown',
  choose: (name: string) => `Choose ${name}`,
  region: 'With the chosen factsheets',
  chosen: (count: number) => `${count.toLocaleString('en')} chosen`,
  clear: 'Choose none',
  exportThem: 'Export…',
  nextEdition: 'Next edition…',
  trash: 'Move to trash',
  trashed: (count: number) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'factsheet was' : 'factsheets were'} moved to the trash.`,
  trashStep: (count: number) => `move ${count.toLocaleString('en')} factsheets to the trash`,
} as const
