/** What the command line says. */
export const commandLineWords = {
  usage: `Usage: factsheets <command>

  validate FILE… [--draft]          Checks publications and working copies. Prints one line for each
                                    problem: where it is, and what is wrong. With --draft, what is
                                    merely missing is allowed.
  check FILE…                       Prints one line for each finding: how severe it is, the rule
                                    (see docs/checks.md), where it is, and what is wrong. Only
                                    errors make the exit code 1.
  score FILE [--json]               Prints the assessed and the suggested maturity.
  render FILE… --to FORMATS --out DIR [--decimal-point] [--style STYLE]
                                    Writes factsheets as documents: pdf, docx, html, md, several with commas
                                    between. Incomplete ones are drafts, and say so. A manifest.json
                                    names the files. PDF starts an Electron that shows no window. STYLE is
                                    apa, chicago-author-date or a .csl file; without it, the bibliography
                                    is written as this series writes it.
  review FILE --to FORMATS --out DIR --for AUTHORITY
                                    Writes review copies for an authority: docx, html or both.
  read-review FILE [--factsheet FILE]
                                    Prints what came back in one, field by field, as JSON. With the
                                    factsheet it was made of, also where hidden marks were taken out.
  schema [--record]                 Prints the JSON Schema of the publication, or of the working copy.
  export --data DIR --out DIR [--draft]
                                    Writes every factsheet of a data folder as a publication.
                                    Incomplete ones only with --draft, and they say so.
                                    A file of an earlier export with the same name is replaced.
  import FILE… --data DIR [--dry-run]
                                    Prints what each file, or each file of a folder, would mean to a data
                                    folder, and brings in, in one step or not at all, what conflicts with
                                    nothing: new factsheets, and what was made from those held there.
                                    --dry-run only prints. The exit code is 1 when a file was left out,
                                    whatever the reason.
  roll --data DIR --from YEAR --to YEAR
                                    Begins the next edition: each factsheet of the one becomes one of the
                                    other, its answers carried over. Replaces nothing.
  dataset --data DIR --out DIR [--all]
                                    Writes the series as data into an empty folder: tables (CSV, XLSX), records,
                                    codebook, schemas and a manifest. Validated and published factsheets
                                    only, unless --all.
  dataset verify DIR                Proves such a folder: hashes, schemas and references.
  codebook plan FILE --data DIR [--answers FILE]
                                    Prints what a codebook would do to each factsheet, and what it asks.
  codebook apply FILE --data DIR [--answers FILE]
                                    Moves it under all factsheets it is meant for, or none. FILE of answers:
                                    JSON, the keys that "plan" prints, each with a list of codes.
  codebook undo --data DIR          Puts back, to the byte, what the last codebook has changed.
  changes FILE FILE [--json] [--codebook FILE]
                                    Prints what is different in the second factsheet, and which rule and
                                    fact moved its score. Where their codebooks differ, the first is seen
                                    through the crosswalk of the one named.
  agreement FILE FILE [--json]      Prints how far two codings of one country agree, and where they differ.
  library pack DIR FILE             Packs all of a data folder into one file: factsheets, undo, versions,
                                    attachments, trash and backups. Writes over nothing.
  library unpack FILE DIR           Makes a data folder of such a file, where there is none yet.
  library verify FILE               Reads all of such a file and compares it with its own list.
  verify FOLDER-OR-FILE             Proves either: the series as data, or a library as one file.

Exit code: 0 done and valid · 1 something is invalid, incomplete or was left out · 2 wrong use, or a
file or folder that could not be read or written.`,
  unknownCommand: (command: string) => `There is no command "${command}".`,
  unknownStyle: (style: string, known: string) =>
    `There is no citation style "${style}". Name one of these, or a .csl file: ${known}.`,
  styleNotRead: (file: string, reason: string) =>
    `The citation style ${file} cannot be read: ${reason}.`,
  noAuthority: 'Say whom the review copy is for with --for AUTHORITY.',
  noFile: 'Name at least one file.',
  oneFile: 'Name one file.',
  twoFiles: 'Name two files.',
  oneFolder: 'Name one folder.',
  oneToVerify: 'Name one folder of the series as data, or one file of a library.',
  notEmpty: (folder: string) => `${folder} is not empty. Name a new folder, or an empty one.`,
  codebookUse: 'Say what to do: codebook plan FILE, codebook apply FILE or codebook undo.',
  noEditions: 'Say from which edition to which later one, such as --from 2022 --to 2023.',
  noFolder: (option: string) => `Name a folder with --${option} DIR.`,
  noArguments: (found: string) => `This command takes no file, but found "${found}".`,
  notADataFolder: (folder: string) => `${folder} is not a data folder of this app.`,
  outNotMade: (folder: string, reason: string) =>
    `The folder ${folder} could not be made: ${reason}.`,
  unexpected: (reason: string) =>
    `Something went wrong that this version did not foresee: ${reason}`,

  noFormat: (known: string) => `Name the formats with --to, out of ${known}, commas between them.`,
  unknownFormat: (found: string, known: string) =>
    `There is no format "${found}". Those known are ${known}.`,
  renderedDraft: (file: string, missing: number) =>
    `${file}: a draft, ${missing === 1 ? 'one thing is' : `${missing} things are`} missing`,
  notPrinted: (reason: string) =>
    `The PDF could not be made, and no file was left half-written: ${reason}`,

  notAFile: 'This is not an ordinary file.',
  notRead: (code: string) =>
    code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`,

  valid: (total: string, max: string) => `valid and complete, total ${total} of ${max}`,
  validDraft: (missing: number) =>
    missing === 0
      ? 'valid and complete'
      : `valid as a draft; ${missing === 1 ? 'one thing is' : `${missing} things are`} missing for a complete factsheet`,
  noFindings: 'nothing found',
  kept: (address: string) => `${address}: unknown to this version, kept as it is`,

  heading: (country: string, edition: number) => `${country}, edition ${edition}`,
  criterion: (label: string, assessed: string, suggested: string) =>
    `  ${label.padEnd(28)} ${assessed.padStart(4)}   suggested ${suggested}`,
  total: (total: string, max: string, suggested: string) =>
    `  ${'Total'.padEnd(28)} ${total.padStart(4)}   of ${max}, suggested ${suggested}`,
  none: '–',

  written: (file: string) => `written: ${file}`,
  refused: (country: string, problems: number) =>
    `${country}: not exported, ${problems === 1 ? 'one thing is' : `${problems} things are`} missing`,
  setAside: (file: string, message: string) => `${file}: ${message}`,
  nothingToExport: 'The data folder holds no factsheet.',

  rolled: (country: string, from: number, to: number) =>
    `${country}: edition ${to} begun with the answers of ${from}`,
  rolledAlready: (country: string, to: number) =>
    `${country}: left out, because the data folder holds a factsheet of edition ${to} already`,
  nothingToRoll: (edition: number) => `The data folder holds no factsheet of edition ${edition}.`,
  otherCountry: 'These are factsheets of two countries.',
  nothingChanged: 'nothing changed',
  movedRule: (criterion: string, before: string, after: string) =>
    `${criterion}: ${before} → ${after}`,
  totalMoved: (total: string, suggested: string) => `Total ${total}, suggested ${suggested}`,

  added: (file: string, country: string) => `${file}: added ${country}`,
  identical: (file: string, country: string) =>
    `${file}: ${country} is in the data folder already, with the same content`,
  updated: (file: string, country: string) =>
    `${file}: updated ${country}, from which it was made. What gave way is in the trash.`,
  wouldAdd: (file: string, country: string) => `${file}: new, would add ${country}`,
  wouldUpdate: (file: string, country: string) =>
    `${file}: would update ${country}, from which it was made`,
  olderFile: (file: string, country: string) =>
    `${file}: ${country} in the data folder was made from it; nothing to do`,
  otherThere: (file: string, country: string) =>
    `${file}: left out, because it has the id of ${country}, which is another factsheet. The two are never merged.`,
  givenTwice: (file: string, country: string) =>
    `${file}: left out, because another file of this import is ${country}`,
  leftOut: (file: string, country: string) =>
    `${file}: left out, because the data folder holds another version of ${country}. Open the file in the app to decide.`,
} as const
