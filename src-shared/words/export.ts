/** Words of the dialog that writes factsheets into files. */
export const exportWords = {
  button: 'Export…',
  heading: 'Export',
  ready: 'Nothing is missing: the factsheet is complete.',
  missing: (count: number) =>
    count === 1
      ? 'One thing is missing for a complete factsheet'
      : `${count} things are missing for a complete factsheet`,
  go: 'Go to this field',
  formats: 'Formats',
  forms: {
    pdf: {
      label: 'PDF',
      note: 'The factsheet as its readers know it, with contents, bookmarks and links.',
    },
    docx: { label: 'Word', note: 'The same for going on with it in Word or LibreOffice.' },
    html: { label: 'Web page', note: 'One HTML file that opens in any browser, offline.' },
    md: { label: 'Markdown', note: 'Plain text with headings and tables, for other programs.' },
    publication: {
      label: 'Publication',
      note: 'Validated JSON for readers and programs, without notes. Needs every required answer.',
    },
    draft: {
      label: 'Publication as draft',
      note: 'The same file. It states that it is a draft and lists what is missing.',
    },
    workingCopy: {
      label: 'Working copy',
      note: 'Everything, notes included, for a colleague to go on with. Of kept copies of sources only names and checksums go along: send the files yourself.',
    },
  },
  draftNote: 'Until then, documents are marked as drafts and list what they lack.',
  intoFolder:
    'Several files go into a folder you choose, with a manifest that names them. Files of the same names there are replaced.',
  nothingChosen: 'Choose at least one format.',
  noFactsheet: 'Choose at least one factsheet.',
  progress: (done: number, of: number, name: string) =>
    `${done} of ${of}${name === '' ? '' : `: ${name}`}`,
  underWay: 'Exporting',
  stop: 'Stop',
  stopping: 'Stopping…',
  done: (file: string) => `Exported to ${file}`,
  doneMany: (files: number, folder: string) =>
    `Exported to ${folder}: ${files === 1 ? 'one file' : `${files} files`}`,
  stopped: (files: number, folder: string) =>
    `Stopped. ${files === 1 ? 'One whole file is' : `${files} whole files are`} in ${folder}`,
  leftOut: (count: number) =>
    count === 1 ? 'One file was not written:' : `${count} files were not written:`,
  show: 'Show in folder',
  failed: 'Not exported.',
} as const

/** Words of the dialog that writes a review copy for an authority. */
export const reviewExportWords = {
  entry: 'Review copy…',
  heading: 'Review copy',
  text: 'For a national authority to correct and comment on. What comes back can be read field by field.',
  sentTo: 'For whom',
  due: 'Answer asked for by',
  formats: 'Form',
  forms: {
    docx: { label: 'Word', note: 'A table of all fields, to correct in Word or LibreOffice.' },
    html: {
      label: 'Form',
      note: 'A page that opens in any browser and works offline; saving it keeps the answers in it.',
    },
  },
  frozen:
    'It shows the factsheet as it is now, with today’s date. Notes and who works on it stay here. To whom it went, when and in which state is kept in the factsheet.',
  write: 'Write it…',
  done: (to: string, file: string) => `Review copy for ${to} written to ${file}`,
} as const

/** Words of the dialog that writes the series as data. */
export const datasetExportWords = {
  entry: 'As data…',
  heading: 'The series as data',
  text: (count: number) =>
    `${count === 1 ? 'One factsheet' : `${count.toLocaleString('en')} factsheets`} as tables for statistics: CSV files with their schemas, a workbook, the records, the codebook and a data dictionary, in the form of a Frictionless Data Package.`,
  all: 'Also drafts and what is in review',
  allNote: 'Otherwise only validated and published factsheets leave.',
  intoFolder:
    'A new folder is made in the one you choose. It names each of its files with its checksum, so that it can be proven later.',
  button: 'Write data…',
  stopped: 'Stopped. No data were written.',
  done: (factsheets: number, notReady: number, folder: string) =>
    `${factsheets === 1 ? 'One factsheet is' : `${factsheets.toLocaleString('en')} factsheets are`} in ${folder} as data${
      notReady === 0
        ? ''
        : `; ${notReady.toLocaleString('en')} left out, being neither validated nor published`
    }.`,
} as const
