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
  beside: (label: string) => `${label}: the edition before`,
  edition: (year: number) => `Edition ${year}`,
  loading: 'Reading the edition before…',
  standings: {
    carried: 'Carried over: nobody has said yet whether it holds',
    new: 'New: the edition before did not answer it',
    unchanged: 'Still holds',
    updated: 'Updated',
    corrected: 'Corrected: it was wrong in the edition before',
  },
  wasWrong: (edition: number) => `It was wrong in ${edition}`,
  wasRight: 'It was right then',
  erratum: 'Erratum, to be noted on the edition before',
  erratumBegun: (label: string, was: string, is: string) =>
    `Erratum. ${label}: “${was}” should read “${is}”.`,
  noteErratum: 'Note the erratum there',
  erratumNoted: (edition: number) => `The erratum is noted on the factsheet of ${edition}.`,
  noField: 'Put the cursor into the field whose earlier answer you want to see, then try again.',
  notRolled: 'This factsheet was not made of an edition before.',
  allStoodBy: 'Every answer of the edition before is stood by.',
  done: 'Done',
  unconfirmed: (count: number) =>
    count === 1
      ? 'One answer of the edition before is carried over and not stood by yet.'
      : `${count} answers of the edition before are carried over and not stood by yet.`,
  refuse: 'Export only what is stood by',
  refused: 'Only a working copy is exported until every answer is stood by.',
  held: (count: number) =>
    count === 1
      ? 'One answer of the edition before is not stood by yet, and only what is stood by is to be exported. Nothing was written of it.'
      : `${count} answers of the edition before are not stood by yet, and only what is stood by is to be exported. Nothing was written of it.`,
  progress: ({ done, of }: { readonly done: number; readonly of: number }) =>
    `${done} of ${of} answers of the edition before are stood by`,
} as const

/** What changed between two editions: the view and the document that lists it. */
export const changeListWords = {
  heading: 'Compare editions',
  menu: 'Compare editions…',
  before: 'Earlier',
  after: 'Later',
  reading: 'Reading both factsheets…',
  form: 'Form of the list',
  forms: { docx: 'Word', html: 'Web page', md: 'Markdown', json: 'JSON' },
  export: 'Export the list…',
  exported: (file: string) => `The list of changes was written to ${file}`,
  noOther: 'The library holds no other edition of this country.',
  file: 'changes',
  title: (country: string, from: number, to: number) => `${country}: changes from ${from} to ${to}`,
  kind: 'List of changes',
  between: (from: number, to: number) => `From edition ${from} to edition ${to}`,
  collected: (from: string, to: string) => `Data collected in ${from} and ${to}`,
  unknown: 'an unknown quarter',
  count: (count: number) =>
    count === 0
      ? 'Nothing is different.'
      : count === 1
        ? 'One field is different.'
        : `${count} fields are different.`,
  notRolled:
    'The later factsheet was not made of the earlier one, so that what is the same may be shown as gone and come.',
  score: 'Maturity score',
  total: 'Total',
  none: 'not assessed',
  moved: (what: string, from: string, to: string) =>
    from === to ? `${what}: ${to}, as before` : `${what}: ${from} → ${to}`,
  rule: (what: string, from: string, to: string) =>
    `What the rules suggest for ${what} has moved. Before: ${from} Now: ${to}`,
  why: (what: string) => `${what}: rule and facts`,
  gone: (fact: string) => `No longer: ${fact}`,
  come: (fact: string) => `Now: ${fact}`,
  others: 'Other',
} as const

/** What is said of a comparison itself, before what it found. */
export const comparingWords = {
  heading: 'About this comparison',
  turned: (newer: string, older: string) =>
    `The newer one was named first (${newer}). They are compared from the older to the newer all the same: what was in ${older} is “before”.`,
  through: (from: string, to: string) =>
    `The two have different codebooks: answers of “${from}” are shown where the crosswalk to “${to}” leads them. The factsheet itself is not changed by it.`,
} as const
