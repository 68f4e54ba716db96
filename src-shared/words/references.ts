const count = (number: number, one: string, many: string) =>
  number === 1 ? `one ${one}` : `${number} ${many}`
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said about bibliographies that come from other programs and go to them. */
export const referenceWords = {
  formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },

  /** Fields of an entry in the middle of a sentence; what is not among them goes by its CSL name. */
  fields: {
    type: 'kind',
    title: 'title',
    'original-title': 'original title',
    author: 'authors',
    issued: 'year',
    publisher: 'publisher',
    'container-title': 'where it appeared',
    volume: 'volume',
    issue: 'issue',
    page: 'pages',
    language: 'language',
    URL: 'link',
    DOI: 'DOI',
    note: 'note',
  },

  tooLarge: (megabytes: number) =>
    `This is more than ${megabytes} MB, far more than a bibliography needs. Nothing was read; export only the entries that belong to this factsheet.`,
  tooMany: (most: number) =>
    `This holds more than ${most} entries. Nothing was read; export only the entries that belong to this factsheet.`,
  empty: 'There is nothing in it.',
  unknownFormat:
    'This is neither BibTeX nor RIS nor CSL-JSON. In the program it comes from, export the references in one of these forms.',
  noEntry: (format: string) => `This looks like ${format}, but holds no entry.`,
  notRead: (format: string, line: number | undefined) =>
    `The ${format} cannot be read${line === undefined ? '' : ` at line ${line}`}: an entry is damaged or cut off there. Nothing has changed; correct it, or export it again.`,
  tooDeep: (format: string) =>
    `The ${format} nests far deeper than any reference does. It was not read, and nothing has changed.`,
  notCsl:
    'This is JSON, but not a list of references in CSL-JSON. Nothing has changed; in the program it comes from, choose “CSL JSON”.',

  importing: {
    button: 'Import references…',
    heading: 'Import references',
    text: 'From BibTeX, RIS or CSL-JSON, as Zotero, EndNote, Mendeley and library catalogues export them. You see what was found before anything changes.',
    pasted: 'Paste references here',
    read: 'Show what is in it',
    file: 'Choose a file…',
    back: 'Back',
    found: (entries: number, format: string) =>
      `${upper(count(entries, 'entry', 'entries'))} in ${format}.`,
    known: (entries: number) =>
      entries === 0
        ? 'None of them is in the bibliography yet.'
        : `${upper(count(entries, 'is', 'are'))} there already: left out, unless you choose otherwise.`,
    list: 'References found',
    untitled: 'Reference without a title',
    same: {
      doi: 'Same DOI as',
      url: 'Same link as',
      titleAndYear: 'Same title and year as',
    },
    sameAbove: (number: number) => `number ${number} of this list`,
    brings: (what: string) => `Merging would add: ${what}.`,
    bringsNothing: 'It brings nothing new.',
    days: (days: number) => count(days, 'day of access', 'days of access'),
    choice: (title: string) => `What becomes of “${title}”`,
    choices: { add: 'Add', skip: 'Leave out', merge: 'Merge' },
    allKnown: 'All that are there already',
    each: 'Each as chosen',
    go: (added: number, merged: number) =>
      added + merged === 0
        ? 'Import'
        : `Import: ${[added > 0 ? `add ${added}` : '', merged > 0 ? `merge ${merged}` : '']
            .filter(Boolean)
            .join(', ')}`,
    step: 'import references',
    done: (added: number, merged: number) =>
      `${upper(count(added, 'source was added', 'sources were added'))}${merged === 0 ? '' : `, ${count(merged, 'was', 'were')} merged`}. Undo takes it all back.`,
  },

  exporting: {
    button: 'Export references…',
    heading: 'Export references',
    text: (sources: number) =>
      `The ${count(sources, 'source', 'sources')} of this bibliography, for a reference manager. What a format has no field for, such as several days of access, goes into the note of its entry.`,
    notes: {
      bibtex: 'For LaTeX, JabRef and most reference managers.',
      ris: 'For EndNote and library systems.',
      'csl-json': 'For Zotero, Pandoc and programs. Keeps everything.',
    },
    export: 'Export…',
    failed: 'Not exported.',
    done: (file: string) => `References exported to ${file}`,
    lost: (entries: number) =>
      `. ${upper(count(entries, 'entry has', 'entries have'))} something that this format cannot hold; CSL-JSON keeps everything.`,
  },
} as const

/** What is said about citation styles. */
export const styleWords = {
  button: 'Citation style…',
  heading: 'Citation style',
  text: 'How the bibliography is printed in previews and documents, at this computer. Citations in the text stay numbers.',
  styles: 'Styles',
  series: 'As this series prints it',
  load: 'Load a style…',
  loadHint:
    'Thousands of styles are at zotero.org/styles, as .csl files. They are applied by citeproc-js by Frank Bennett (CPAL-1.0).',
  remove: (title: string) => `Remove ${title}`,
  sample: 'Sources of this factsheet in this style',
  noSource: 'The bibliography is empty, so there is nothing to show yet.',
  waiting: '…',
  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, which no citation style is. It was not loaded.`,
  doctype:
    'The file brings definitions of its own (a DOCTYPE), which a citation style never needs and which can be misused. It was not loaded.',
  notXml: (line: number) =>
    `The file is no sound XML (line ${line}), so it is damaged or no citation style. It was not loaded.`,
  notAStyle:
    'The file is XML, but no style of the Citation Style Language. Files of styles end in .csl.',
  dependent: (title: string, parent: string) =>
    `“${title}” only points to another style and says nothing itself. Load that one instead: ${parent}`,
  noBibliography: (title: string) =>
    `“${title}” has no form for a bibliography, only for citations in a text. It was not loaded.`,
  tooMuch: 'The style writes out to far more than any style needs. It was not loaded.',
} as const
