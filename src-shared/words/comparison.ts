const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const factsheets = (count: number) => counted(count, 'factsheet', 'factsheets')

/** Words of the view in which countries stand beside each other. */
export const comparisonWords = {
  heading: 'Compare',
  bulk: 'Compare…',
  title: (what: string) => `Compare: ${what} – Factsheet Editor`,
  reading: (done: number, of: number) => `Reading ${done} of ${of}`,
  count: (shown: number, edition: string) => `${factsheets(shown)}, ${edition}`,
  edition: (year: number) => `edition ${year}`,
  allEditions: 'All editions',
  chooseEdition: 'Edition',
  chooseGroup: 'Countries',
  everyGroup: 'All countries',
  mixed: (editions: readonly number[]) =>
    `These are factsheets of ${editions.length} editions (${editions.join(', ')}). Categories, criteria and times of collection may differ.`,
  codebooks: (name: string) =>
    `They were written with more than one codebook, and are compared in the categories of “${name}” as far as its crosswalk leads:`,
  leftOut: (count: number) => `${factsheets(count)} left out:`,
  none: 'No factsheet of this edition is among those chosen. Choose another edition above.',
  empty: 'There is no factsheet to compare.',
  tabs: 'What is compared',
  maturity: 'Maturity',
  sideBySide: 'Side by side',
  calibration: 'Calibrate',
  lists: {
    policyType: 'Policy type',
    objectives: 'Objectives',
    focus: 'Focus',
    authorities: 'Authorities',
    beneficiaries: 'Beneficiaries',
    financialInstruments: 'Financial',
    technicalInstruments: 'Technical',
    period: 'Period',
    evaluationAvailability: 'Evaluation',
    euPriorities: 'EU priorities',
  },
  caution:
    'Levels say how far national cluster policy had come when the data of each factsheet were collected. They do not measure how any country performs.',
  matrix: {
    name: (list: string) => `${list}: categories by country`,
    category: 'Category',
    share: 'Share of those who looked',
    shareOf: (percent: number, yes: number, base: number) => `${percent} %, ${yes} of ${base}`,
    noShare: 'nobody looked',
    byGroup: 'Shares by group',
    answers: {
      yes: 'ticked',
      no: 'not ticked',
      early: 'ticked, list not gone through: left out of shares',
      unexamined: 'not gone through: left out of shares',
      none: 'no policy in force: left out of shares',
      notAsked: 'not in its codebook: left out of shares',
    },
    rare: { yes: 'ticked by few', no: 'left unticked by few' },
    rareSaid: {
      yes: (yes: number, base: number) => `Only ${yes} of ${base} tick it.`,
      no: (no: number, base: number) => `Only ${no} of ${base} do not tick it.`,
    },
    cell: (country: string, category: string, answer: string) =>
      `${country}, ${category}: ${answer}`,
    rule: 'Policies in force count. A country says yes where one of them ticks the category, and no where none does and each list was gone through.',
    keys: 'Arrows move between cells, Enter shows the explanation, Escape hides it.',
  },
  beside: {
    heading: 'Explanation',
    said: (category: string, answer: string) => `${category}: ${answer}.`,
    hint: 'Choose a cell to read what stands behind it.',
    open: 'Open in the editor',
    close: 'Close the explanation',
    noText: 'No explanation is written there.',
    reading: 'Reading…',
    why: 'Reason',
    facts: 'Facts used',
  },
  side: {
    choose: 'Choose two to four factsheets.',
    slot: (place: number) => `Factsheet ${place}`,
    nothing: 'none',
    differences: (count: number) =>
      count === 0
        ? 'All answers are the same.'
        : `${counted(count, 'answer differs', 'answers differ')}.`,
    only: 'Only what differs',
    withTexts: 'Texts',
    markWords: 'Mark words that the first does not have',
    texts: (about: string) => `Text: ${about}`,
    textsDiffer: (about: string) => `Text: ${about} (differs)`,
    furtherTexts: 'Texts beside the questions',
    furtherText: {
      introduction: 'Introduction',
      chapters: 'Optional chapters',
      absence: 'No cluster policy',
      funding: 'Source of funding',
      policiesNotInForce: 'Policies not in force',
    },
    differs: 'differs',
    policies: 'Policies in force',
    levels: 'Maturity',
    total: 'Total',
    line: 'What is compared',
    open: (list: string, country: string) => `Open ${list} of ${country} in the editor`,
    same: 'The same answers in all of them.',
    answers: {
      yes: 'yes',
      no: 'no',
      early: 'yes, list not gone through',
      unexamined: 'not gone through',
      none: 'no policy in force',
      notAsked: 'not in its codebook',
    },
  },
  calibrate: {
    question: 'Question',
    criteria: 'Criteria',
    name: 'Answers to one question',
    outliersOnly: 'Only what is unlike the others',
    outliers: (count: number) =>
      count === 0
        ? 'Nothing is unlike the others.'
        : `${counted(count, 'answer is', 'answers are')} unlike the others.`,
    noBase: (base: number, least: number) =>
      `${counted(base, 'country answers', 'countries answer')} this; under ${least} a few that differ say nothing.`,
    level: (given: string) => `Level ${given}`,
    notAssessed: 'Not assessed',
    suggested: (level: string) => `suggested ${level}`,
    noSuggestion: 'nothing suggested',
    apart: (usual: string, given: number, of: number) =>
      `Unlike the others: on the same facts ${given} of ${of} have level ${usual}.`,
    rare: {
      yes: (yes: number, base: number) => `Unlike the others: only ${yes} of ${base} tick it.`,
      no: (no: number, base: number) => `Unlike the others: only ${no} of ${base} do not tick it.`,
    },
    alike: (count: number) =>
      count === 0
        ? 'No two countries share a passage in these texts.'
        : `${counted(count, 'pair of passages is', 'pairs of passages are')} nearly the same`,
    alikeCut: 'There are more; these are the first that were found.',
    likeness: (percent: number) => `${percent} % of their stretches of words are shared`,
    comparing: 'Comparing texts…',
    open: (country: string) => `Open ${country} in the editor`,
    noText: 'No text.',
  },
  library: 'Library',
  back: 'Back to the comparison',
  opened: 'Opened from the comparison.',
  charts: {
    stacked: 'Maturity by country',
    multiples: 'Four criteria, country by country',
    distribution: 'Levels by criterion',
    groups: 'Averages by group',
    notAssessed: 'not assessed',
    unassessed: 'Unassessed',
    noTotal: '–',
    average: (points: string, of: number, leftOut: number) =>
      `Average total ${points} of 8 over ${of} with a total${leftOut === 0 ? '' : `; ${leftOut} without one left out`}.`,
    noAverage: 'No factsheet here has a total yet, so there is no average.',
    said: (name: string, parts: string) => `${name}. ${parts}`,
    save: 'Save chart…',
    saveOf: (name: string) => `Save chart: ${name}`,
    saved: (folder: string) =>
      `The chart is in ${folder} as SVG, as PNG, and as CSV with its data.`,
    notSaved: 'The chart was not saved.',
    table: 'As a table',
    tableOf: (name: string) => `${name}, as a table`,
    more: (count: number) =>
      `${counted(count, 'more country is', 'more countries are')} in the table and in the saved data.`,
    columns: {
      code: 'Code',
      country: 'Country',
      edition: 'Edition',
      total: 'Total',
      criterion: 'Criterion',
      level: 'Level',
      countries: 'Countries',
      group: 'Group',
      assessed: 'Assessed',
      average: 'Average',
    },
    groupBy: 'By',
    groupings: { country: 'Country group', policyType: 'Type of policy', edition: 'Edition' },
    countryGroups: {
      member: 'EU member states',
      third: 'Third countries',
      invented: 'Invented countries',
      notStated: 'Not stated',
    },
    noType: 'No policy in force',
    ofCount: (count: number) => factsheets(count),
    outOf: (mean: string, of: number) => `${mean} (${of})`,
    groupsNote:
      'Averages skip what is not assessed; the number in brackets says over how many they are.',
  },
} as const
