/** Going from one edition to the next. */
export const editionWords = {
  heading: 'Begin the next edition',
  text: 'Each factsheet becomes one of the next edition with all its answers. They count as carried over until somebody has stood by them. The factsheets of the edition before stay as they are.',
  from: 'From edition',
  to: 'To edition',
  toNeeded: (from: number) => `Give a year after ${from}.`,
  exist: (count: number, edition: number) =>
    count === 1
      ? `One country has a factsheet of ${edition} already, and is left out.`
      : `${count} countries have a factsheet of ${edition} already, and are left out.`,
  noneLeft: (edition: number) => `Every country has a factsheet of ${edition} already.`,
  begin: (count: number) => (count === 1 ? 'Begin one factsheet' : `Begin ${count} factsheets`),
  done: (count: number, edition: number) =>
    count === 1
      ? `A factsheet of edition ${edition} was begun.`
      : `${count} factsheets of edition ${edition} were begun.`,
  leftOut: (count: number, why: string) =>
    `${count === 1 ? 'One factsheet was' : `${count} factsheets were`} left out. ${why}`,
  notLater: 'The next edition must be a later year than the one it is made of.',
  /** What an undo of it is called. */
  step: (edition: number) => `begin edition ${edition}`,
  nothingYet: 'There is no factsheet yet to begin the next edition from.',
} as const

/** Whether answers of the edition before still hold. */
export const standingWords = {
  hold: 'Still holds',
  holdOf: (label: string, about: string | undefined) =>
    `Still holds: ${label}${about === undefined ? '' : ` · ${about}`}`,
  holdAll: (count: number) => `All ${count} still hold`,
  holdStep: (label: string) => `stand by ${label}`,
  holdAllStep: (count: number) => `stand by ${count} answers`,
  progress: ({ done, of }: { readonly done: number; readonly of: number }) =>
    `${done} of ${of} answers of the edition before are stood by`,
} as const
