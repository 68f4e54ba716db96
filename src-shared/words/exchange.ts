/** What is said about files that enter and leave. `where` is a place such as "line 12, at policies/0/names". */
export const exchangeWords = {
  place: (line: number, address: string) =>
    address === '' ? `line ${line}` : `line ${line}, at ${address}`,
  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, far more than any factsheet needs. It was not opened.`,
  utf16:
    'The file is encoded as UTF-16. Factsheets are UTF-8: save it again as UTF-8 in the program it came from.',
  notUtf8:
    'The file is not valid UTF-8 text: it is damaged, or was saved in another encoding. It was not opened, so that no letter is lost.',
  empty: 'The file is empty.',
  notJson: (where: string) =>
    `The file is not valid JSON (${where}). It is damaged, cut off, or something other than a factsheet.`,
  tooDeep: (depth: number, where: string) =>
    `The file nests values more than ${depth} levels deep (${where}). No factsheet does; it was not opened.`,
  tooMany: (items: string, where: string) =>
    `The file holds more than ${items} values (${where}), far more than any factsheet needs. It was not opened.`,
  duplicateKey: (key: string, where: string) =>
    `The name "${key}" stands twice in the same object (${where}), so it is unclear which value is meant. Remove one of them.`,
  forbiddenKey: (key: string, where: string) =>
    `The name "${key}" is not allowed in a factsheet (${where}), because it can be misused to attack programs.`,
  lostNumber: (digits: string, where: string) =>
    `The number ${digits} cannot be kept exactly (${where}). Write it as text, in quotation marks.`,
  brokenText: (where: string) =>
    `A text holds half a character (${where}), which cannot be saved. Correct it in the program the file came from.`,

  notAFactsheet:
    'The file is JSON, but neither a factsheet publication nor a working copy of this app.',
  wrongShape: (count: number) =>
    count === 1
      ? 'One part of the file does not have the form of a factsheet.'
      : `${count} parts of the file do not have the form of a factsheet.`,
  newerRecord: (version: string) =>
    `The factsheet was saved by a newer version of this app (record version ${version}). Its file is left as it is; update the app to change or export it.`,
  newerPublication: (version: string) =>
    `The file is a publication of version ${version}, newer than this app knows. It is left as it is; update the app to open it.`,
  damagedRecord:
    'The factsheet does not match its own checksum: the file was damaged or changed outside the app. It is left as it is; use a backup or an export.',
  changedPublication:
    'The content does not match the checksum in "sha256": the file was changed after it was exported, or damaged. Export it again from the app.',
  totalIsNotTheSum: (stated: string, sum: string) =>
    `The file states a total of ${stated}, but the assessed levels make ${sum}.`,

  issue: {
    missing: 'is missing',
    shouldBe: (expected: string) => `should be ${expected}`,
    oneOf: (values: string) => `should be one of ${values}`,
    unknownState: 'has a form that this version does not know',
    unknownKey: (keys: string) => `holds unknown fields: ${keys}`,
    format: (format: string) => `is not a valid ${format}`,
  },

  noTotal: 'none',

  unnamed: 'factsheet',
} as const

/** The data dictionary of the publication: one sentence for each field that does not explain itself. */
export const publicationWords = {
  title: 'Country factsheet on cluster policy',
  storedTitle: 'Country factsheet on cluster policy: stored record and working copy',
  root: 'One country factsheet on cluster policy as published: its answers, its maturity score and what is needed to check both.',
  document: 'Names the kind of document.',
  version: 'Version of this format. Within a version fields are only ever added.',
  exportedAt: 'When the file was written (UTC). Not part of the checksum.',
  generator: 'The program that wrote the file.',
  codebook:
    'The categories and the rubric the factsheet was written with. `hash` tells two states of a codebook apart; `extensions` are the further category lists that were turned on.',
  completeness:
    'Whether nothing is missing that a complete factsheet needs. A draft is `complete: false` and lists what is missing.',
  missing: 'One thing that is missing: the address of the field, the rule, and a sentence.',
  caution: 'How to read the score. Repeat it wherever the score is shown.',
  sha256:
    'SHA-256, in hexadecimal, over the RFC 8785 form of the document without `exportedAt` and `sha256`.',
  factsheet: 'The answers.',
  id: 'Stays the same over exports and changes of the factsheet.',
  countryCode:
    'ISO 3166-1 alpha-2; a user-assigned code (such as XA) marks invented data; XK is Kosovo by custom.',
  edition: 'Year of the series of factsheets.',
  status: 'Where the factsheet is in its life.',
  versionOut:
    'The version that is out, or that a correction makes: 1.0, 1.1 and so on. Missing before it was published.',
  corrections:
    'The corrigendum: what was corrected in which version, and why. The date (YYYY-MM-DD) is empty while a correction is being made.',
  authors: 'The named authors.',
  collection:
    'When the data were collected. All ages, such as that of a policy, count from this year.',
  chapters: 'Optional chapters beyond the core.',
  absence:
    'Whether the authors state that the country has no cluster policy. An empty list of policies alone does not say so.',
  policies: 'The policies, ended predecessors included.',
  relations: 'How policies follow from one another; `from` and `to` are ids of policies.',
  evaluations: 'Evaluations that exist; `policy` and `sources` hold ids.',
  stateOfPlay: 'A text for each of the four criteria.',
  sources: 'The bibliography.',
  evidence: 'Which source proves which field; `target.address` names the field by ids.',
  csl: 'The entry as CSL-JSON (Citation Style Language); names of fields are those of CSL 1.0.2.',
  accesses: 'Days on which the source was read.',
  snapshot: 'The copy that was kept of the source.',
  text: 'Prose as Markdown, in the language `lang` (BCP 47); `gloss` is a translation.',
  category:
    'A standardised category. `code` is stable over editions, `label` is as printed in the codebook.',
  attested:
    'printed: seen as a category in a factsheet; wording: the words are from one, their use as a category is inferred; no: neither; retired: a category of another codebook, answered before the codebook moved; unknown: the code is in no codebook the program knew, and the label repeats the code.',
  categoryText: 'What the authors added, where the category asks for it ("Others").',
  examined:
    'Day on which the list was examined as a whole. From then a category that is not listed means "no"; while it is null, it means nothing.',
  answered: 'There is an answer.',
  notAvailable: 'Looked for and not found ("n/a"); `searched` says where and when.',
  notApplicable: 'The question does not arise ("-").',
  unanswered: 'Not yet filled in. Says nothing about the country.',
  illFormed: 'Only in drafts: what was typed is not yet a valid value, and is kept as typed.',
  year: 'A calendar year.',
  day: 'A day, YYYY-MM-DD.',
  money:
    'An amount as a decimal string, never a floating-point number, in an ISO 4217 currency; null while not given.',
  moneyPeriod: 'What the amount is for, such as "2021-2027" or "per year".',
  bodies: 'The public bodies named, with their roles.',
  regions: 'The regions of a regional policy; `scheme` says whose codes they are.',
  original: 'The name in its own language and script; `text` is empty where none was given.',
  maturity:
    'The score: what the rules suggest, what the authors assessed, and the totals. The assessed levels count.',
  rulesVersion: 'Version of the rules that suggest levels.',
  suggested: 'The level that the rules suggest; null where the rubric leaves it open.',
  facts: 'The facts the suggestion rests on, each with the address of its field.',
  assessed: 'The level that the authors assessed; null while not assessed, which is not 0.',
  reason: 'Why the assessed level differs from the suggested one; empty where it does not.',
  total: 'Sum of the four assessed levels; null while one is missing.',
  suggestedTotal: 'Sum of the four suggested levels; null while one is open.',
  max: 'The highest total the rubric allows.',
} as const
