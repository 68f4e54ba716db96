/** Where a problem is: a field, and the policy (or other thing) it belongs to. */
const of = (field: string, owner: string) => `${field} of ${owner}`

/**
 * What stands between a factsheet and its complete export. Each sentence names the policy and says what to do;
 * `policy` and the like come ready to stand in a sentence (`named`, `unnamed…`).
 */
export const checkWords = {
  /** Complaints about one typed value. */
  field: {
    year: 'Write the year as four digits between 1800 and 2100, such as 2021, and nothing else.',
    amount:
      'Write the amount in digits, with a comma or point for decimals only and spaces between thousands, such as 1 500 000,50.',
    ambiguousAmount: (value: string) =>
      `Write ${value.replace(/[.,]/, '')} if that is what ${value} means, or one more or one less digit after a decimal sign: it can be read in two ways.`,
    currency: 'Write the currency as its three capital letters, such as EUR.',
    urlScheme: 'Begin the link with https:// or http://.',
    urlSpaces: 'Remove spaces, line breaks and backslashes from the link.',
    urlCredentials: 'Remove the user name or password before the @ from the link.',
    url: 'Check the link: this is not a complete web address.',
    date: 'Write a day that exists as year-month-day, such as 2023-01-31.',
    language: 'Write the language as its code, such as en, ko or pt-BR.',
    countryCode:
      'Choose a country code of two capital letters from ISO 3166-1, or one left to users (XA to XZ) for invented data.',
  },

  named: (name: string) => `“${name}”`,
  unnamedPolicy: (number: number) => `policy ${number}, which has no name yet`,
  unnamedChapter: (number: number) => `chapter ${number}`,
  unnamedEvaluation: (number: number) => `evaluation ${number}`,
  unnamedSource: (number: number) => `source ${number}`,
  relation: (number: number) => `relation ${number}`,
  of,
  /** A value that is there but not well formed. */
  illFormed: (field: string, complaint: string) => `${field}: ${complaint}`,

  countryName: 'Write the name of the country as it is printed on the cover.',
  countryCode: 'Choose the code of the country.',
  edition: 'Write the edition of the factsheet as a year between 1990 and 2100.',
  publicationDate: 'Publication date',

  chapterKind: (chapter: string) => `Choose what kind of chapter ${chapter} is, or remove it.`,
  chapterTitle: (chapter: string) => `Give ${chapter} a title of its own.`,
  chapterText: (chapter: string) => `Write the text of ${chapter}, or remove the chapter.`,

  noPolicy: 'Add the first policy, or state that no cluster policy was found in this country.',
  absenceText:
    'Say how cluster policies were searched for and what was found instead: the statement that there is none needs it.',
  absenceWithPolicies:
    'The factsheet states that there is no cluster policy and yet lists policies: withdraw the statement or remove the policies.',

  policyType: (policy: string) => `Choose the policy type of ${policy}.`,
  policyName: (policy: string) => `Write the printed name of ${policy}.`,
  policyLevel: (policy: string) =>
    `Choose whether ${policy} is a policy of the national or of the regional level.`,
  regions: (policy: string) => `Name at least one region of ${policy}, which is regional.`,
  regionName: (policy: string) => `Name each region of ${policy}, or remove the empty one.`,
  originalName: 'Language of the original name',

  examined: (list: string, policy: string) =>
    `Go through “${list}” of ${policy}, tick what applies, and mark the list as examined.`,
  ownWords: (category: string, list: string, policy: string) =>
    `Say which “${category}” are meant in “${list}” of ${policy}.`,
  contradictoryEvaluation: (none: string, policy: string) =>
    `“${none}” is ticked for ${policy} together with an evaluation: untick one of the two.`,
  bodyName: (policy: string) =>
    `Name each responsible body of ${policy}, or remove the row without a name.`,

  period: (policy: string) => `Choose whether the period of ${policy} is limited or unlimited.`,
  start: (policy: string) => `Write the starting year of ${policy}, or mark it as n/a.`,
  end: (policy: string) => `Write the ending year of ${policy}, or mark it as n/a.`,
  endOfLimited: (policy: string) =>
    `Write the ending year of ${policy}, or mark it as n/a: its period is limited.`,
  endOfUnlimited: (policy: string) =>
    `Mark the ending year of ${policy} as not applicable: its period is unlimited.`,
  endOfEnded: (policy: string) =>
    `Write the year in which ${policy} ended, or mark it as n/a: its status is ended.`,
  endBeforeStart: (policy: string, end: string, start: string) =>
    `Correct the years of ${policy}: it cannot end in ${end} before it starts in ${start}.`,
  startingYear: 'Starting year',
  endingYear: 'Ending year',

  budget: {
    overall: 'overall budget',
    annual: 'annual budget',
    amount: (which: string, policy: string) =>
      `Write the amount of the ${which} of ${policy}, or mark it as n/a.`,
    currency: (which: string, policy: string) => `Write the currency of the ${which} of ${policy}.`,
    source: (policy: string) =>
      `Say where the money for ${policy} comes from, or mark the source of funding as n/a.`,
    amountField: (which: string) => `Amount of the ${which}`,
    currencyField: (which: string) => `Currency of the ${which}`,
  },

  relationFrom: (relation: string) =>
    `Choose the policy that ${relation} starts from, or remove the relation.`,
  relationTo: (relation: string) =>
    `Choose the policy that ${relation} leads to, or remove the relation.`,
  relationGone: (relation: string) =>
    `The policy chosen in ${relation} is no longer in this factsheet: choose another or remove the relation.`,
  relationToItself: (policy: string) =>
    `A relation ties ${policy} to itself: choose another policy or remove the relation.`,

  evaluationPolicy: (evaluation: string) => `Choose the policy that ${evaluation} is of.`,
  evaluationPolicyGone: (evaluation: string) =>
    `The policy of ${evaluation} is no longer in this factsheet: choose another or remove the evaluation.`,
  evaluationKind: (evaluation: string) => `Choose the kind of ${evaluation}.`,
  evaluationOfNoKind: (evaluation: string, none: string) =>
    `“${none}” cannot be the kind of ${evaluation}: choose another kind or remove the evaluation.`,
  evaluationSourceGone: (evaluation: string) =>
    `A source of ${evaluation} is no longer in the bibliography: choose its sources again.`,
  year: 'Year',

  collectionYear: 'Write the year in which the data were collected.',
  collectionYearField: 'Year of data collection',
  collectionQuarter: 'Choose the quarter in which the data were collected.',
  level: (criterion: string) => `Assess the level of “${criterion}”.`,
  reason: (criterion: string) =>
    `Say why your level of “${criterion}” differs from the suggested one.`,
  reasonWithoutSuggestion: (criterion: string) =>
    `Say what your level of “${criterion}” rests on: the rules suggest none here.`,
  criterionText: (criterion: string) => `Write the qualitative text on “${criterion}”.`,

  noSource: 'Add at least one source to the bibliography.',
  sourceTitle: (source: string) => `Write the title of ${source}, or remove the source.`,
  translationGone: (source: string) =>
    `What ${source} translates is no longer in the bibliography: choose again or leave it empty.`,
  link: 'Link',
  access: (date: string) => `Access date ${date}`,
  language: 'Language',
  languageOf: (text: string) => `${text}, language of the text`,
  introduction: 'Introduction',
  absence: 'Absence of cluster policy',
  chapter: 'Chapter',
  explanation: 'Explanation',
  instruments: 'Instruments',
  history: 'History',
  fundingSource: 'Source of funding',
} as const
