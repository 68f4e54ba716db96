/** The sentences of the house in the printed factsheet. Labels of categories and levels come from the codebook. */
export const documentWords = {
  title: (country: string, edition: number) => `${country}: country factsheet ${edition}`,
  unnamedCountry: 'Country not yet named',

  cover: {
    kind: 'Country factsheet',
    subject: 'Cluster policy and its state of play',
    edition: (edition: number) => `Edition ${edition}`,
    collection: (when: string) => `Data collected in ${when}`,
    collectionOpen: 'Date of data collection not yet given',
    published: (day: string) => `Published ${day}`,
    version: (number: string, published: string) =>
      published === '' ? `Version ${number}` : `Version ${number} · ${published}`,
    versionMaking: (number: string) => `Version ${number}, a correction that is being made`,
    authors: (names: string) => `By ${names}`,
    alsoKnownAs: (name: string) => `Also known as ${name}`,
    draft: 'Draft, not for circulation',
    draftShort: 'Draft',
  },

  contents: 'Contents',
  page: (page: number) => `Page ${page}`,
  running: (country: string, edition: number, isDraft: boolean) =>
    `${isDraft ? 'Draft · ' : ''}Country factsheet ${edition} · ${country}`,

  missing: {
    title: 'What this draft still lacks',
    intro: (count: number) =>
      count === 1
        ? 'One thing has to be settled before this factsheet is complete.'
        : `${count} things have to be settled before this factsheet is complete.`,
  },

  corrections: {
    title: 'Corrections',
    intro: 'What was corrected since this factsheet was first published, and why.',
    line: (version: string, day: string, reason: string) =>
      `Version ${version}${day === '' ? '' : `, ${day}`}: ${reason}`,
  },

  introduction: 'Introduction',
  unnamedChapter: 'Further chapter',

  policies: {
    title: 'National cluster policy, programmes and initiatives',
    intro: (count: number) =>
      `${count === 1 ? 'The table below describes one policy' : `The tables below describe ${count} policies`}, one aspect of it a row. Words in bold are standardised categories, the same in all factsheets of this series, so that countries can be compared; the text under them says what they mean here.`,
    absent: 'No cluster policy was found in this country when the data were collected.',
    none: 'No policy has been recorded yet.',
    onlyEnded:
      'No policy was in force when the data were collected. Those that ended before are listed in the next chapter.',
  },

  policy: {
    unnamed: 'Policy without a name',
    table: (policy: string) => `Policy table: ${policy}`,
    recorded: (policy: string) => `What is recorded of ${policy}`,
    type: 'Policy type',
    name: 'Policy name',
    original: 'Original title',
    short: 'Short name',
    region: (name: string, codes: string) => (codes === '' ? name : `${name} (${codes})`),
    levels: { national: 'national level', regional: 'regional level' },
    statuses: { inForce: '', planned: 'planned', ended: 'ended' },
    sections: {
      objectives: 'Policy objectives',
      focus: 'Policy focus',
      authorities: 'Responsible authorities',
      beneficiaries: 'Beneficiaries',
      instruments: 'Instruments',
      history: 'History',
      budget: 'Budget',
      evaluation: 'Policy evaluation',
      euPriorities: 'Alignment with EU priorities',
    },
    financial: 'Financial',
    technical: 'Technical assistance',
    explanation: 'Explanation',
    period: 'Period',
    end: 'Ending year',
    endNote: 'for policies with a limited period',
    start: 'Starting year',
    overall: 'Overall',
    annual: 'Annual',
    source: 'Source of funding',
    availability: 'Availability',
    results: 'Results',
    evaluations: 'Evaluations on record',
    otherBodies: 'Further bodies',
    unnamedBody: 'body without a name',
    roles: (body: string, roles: string) => `${body} (${roles})`,
  },

  answers: {
    notAvailable: 'n/a',
    notApplicable: '–',
    open: 'Not yet filled in',
    noneChosen: 'None of the categories applies',
    searched: (where: string, when: string) =>
      `Searched${where === '' ? '' : ` in ${where}`}${when === '' ? '' : ` (${when})`}, not found`,
    approximately: (amount: string) => `about ${amount}`,
  },

  translation: (text: string) => `Translation: ${text}`,
  evidence: 'Sources:',
  unknownSource: (id: string) => `source ${id} is not in the bibliography`,

  stateOfPlay: {
    title: 'State of play of cluster policy',
    collected: (when: string) =>
      `How far had cluster policy come? This chapter answers in figures and in words. All facts are as of data collection: ${when}.`,
    notCollected:
      'How far had cluster policy come? This chapter answers in figures and in words. When the data were collected has not been recorded yet.',
    assessment: 'Maturity assessment',
    method: (max: string) =>
      `Four criteria are scored by what chapter 1 records; together they can reach ${max} points. The annex gives the scale.`,
    total: (points: string, max: string) => `The total score is ${points} of ${max} points.`,
    noTotal: (open: string) => `There is no total score yet. Not yet assessed: ${open}.`,
    suggestedTotal: (points: string) =>
      `The levels that the rules suggest, which are no score, would add up to ${points}.`,
    table: (country: string) => `Maturity assessment of ${country}`,
    criterion: 'Criterion',
    level: 'Level',
    max: 'Max. score',
    actual: 'Actual score',
    totalRow: (max: string) => `Total (${max})`,
    noPoints: '–',
    proven: 'Sources of the assessed levels:',
    reasons: 'Reasons for levels other than the suggested ones',
    reason: (criterion: string, reason: string) => `${criterion}: ${reason}`,
    texts: 'Qualitative description',
  },

  figure: {
    caption: (country: string) => `Figure 1: Degree of maturity of cluster policy, ${country}`,
    origin: (publisher: string, edition: number) =>
      publisher === '' ? `Source: edition ${edition}` : `Source: ${publisher} (${edition})`,
    said: (parts: string) => `Degree of maturity in the four criteria: ${parts}.`,
    part: (criterion: string, points: string, max: string) => `${criterion} ${points} of ${max}`,
    notAssessed: 'not assessed',
    actual: 'Actual score',
    maximum: 'Maximum score',
  },

  timeline: {
    caption: 'Figure 2: Policies in time',
    said: (policy: string, facts: string) => `${policy}: ${facts}`,
    years: (start: number | undefined, end: number | undefined) =>
      start === undefined
        ? 'starting year not known'
        : end === undefined
          ? `since ${start}`
          : `${start} to ${end}`,
    gap: 'years without',
    evaluation: 'evaluation',
  },

  lineage: {
    title: 'Lineage of the policies',
    intro:
      'Policies follow from one another. Continuity counts from the earliest of a line, and evaluations of those that ended count as evidence.',
    table: 'Policies and how they follow from one another',
    policy: 'Policy',
    years: 'Years',
    tie: 'Relation',
    span: (from: string, to: string) => `${from} – ${to}`,
    openStart: '?',
    openEnd: '',
    ties: {
      succeeds: (other: string) => `succeeds ${other}`,
      implements: (other: string) => `implements ${other}`,
      amends: (other: string) => `amends ${other}`,
    },
    gone: 'a policy that is not recorded',
    otherEvaluations: 'Evaluations of no recorded policy',
    evaluation: (title: string, about: string) => (about === '' ? title : `${title} (${about})`),
    unnamedEvaluation: 'Evaluation without a title',
  },

  bibliography: {
    title: 'Bibliography',
    none: 'No source has been recorded yet.',
    untitled: 'Untitled',
    accessed: (days: string) => `accessed ${days}`,
    and: ' and ',
  },

  annex: {
    title: 'Annex: how maturity is scored',
    intro: (levels: string) => `Each criterion is given one of the levels ${levels}.`,
    table: 'The scoring rubric',
    criterion: 'Criterion',
    description: 'What is assessed',
    scoring: 'Levels and points',
    points: (wording: string, points: string) => `${wording} = ${points}`,
    origin: (source: string) => `Wording of the levels: ${source}.`,
  },
} as const
