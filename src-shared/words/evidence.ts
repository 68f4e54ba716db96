/** Words of what ties a claim to its source. */
export const evidenceWords = {
  on: (label: string) => `Evidence for ${label}`,
  countOn: (count: number, label: string) =>
    count === 1 ? `1 source proves ${label}` : `${count} sources prove ${label}`,
  heading: (label: string) => `Evidence for ${label}`,
  published: 'Named in the publication',
  source: 'Source',
  chooseSource: 'Choose a source…',
  newSource: 'New source…',
  untitled: 'Source without a title',
  fillIn: 'Fill in the source',
  locator: 'Where in it',
  locatorHint: 'such as p. 12, Article 4',
  quote: 'Quotation',
  quoteLanguage: 'Language of the quotation',
  translation: 'Translation of the quotation',
  add: 'Another source',
  remove: 'Remove this evidence',
  removed: 'The evidence was removed.',
  done: 'Done',
  noField:
    'Put the cursor into the field or on the category that the source proves, then try again.',
  offers: 'From the bibliography',
  begun: 'A new source is in the bibliography. It has no title yet.',
  uses: (count: number) => (count === 1 ? 'Used in 1 place' : `Used in ${count} places`),
  unused: 'Not used anywhere yet',
  usedAs: {
    cited: 'cited in',
    proves: 'proves',
    evaluation: 'source of',
    translated: 'translated by',
  },
} as const
