/** At most three by name, so that a sentence on sixty policies stays a sentence. */
const some = (names: readonly string[]): string => {
  const shown = names.slice(0, 3)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`)

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** The bounds that an age was held against. */
const ages = {
  'continuity.upTo2': 'at most 2',
  'continuity.upTo10': 'over 2 and at most 10',
  'continuity.over10': 'over 10',
} as const

/** What is said about the maturity score: the rules, the facts they rest on, and what is missing. */
export const maturityWords = {
  /** Stands beside every score, on screen and in every export. */
  caution: (collection: { readonly year: string; readonly quarter: string | null }): string => {
    const when = [collection.quarter, collection.year.trim()].filter(Boolean).join(' ')
    return `Read this score as the stage that national cluster policy had reached when the data were collected (${when || 'date not yet recorded'}). It is no measure of the country's performance.`
  },

  /** Each rule that can end in a suggestion, or in none, as a sentence. */
  rules: {
    criterionChanged:
      'No suggestion: the criterion has changed in this codebook, and the rules are those of 2022. Judge by the wording of its levels.',
    nothingRecorded:
      'No policy is recorded, and the factsheet does not say that there is none. Add a policy, or declare that no cluster policy was found.',

    'scope.absent': 'The factsheet declares that no cluster policy was found.',
    'scope.noneInForce':
      'None of the recorded policies was in force when the data were collected; planned and ended ones do not count.',
    'scope.broad': 'The highest type of policy in force is a broad policy.',
    'scope.sectoral': 'The highest type of policy in force is a sectoral policy.',
    'scope.targeted':
      'A policy made for clusters is in force. A regional one counts like a national one.',
    'scope.typeUnknown':
      'A policy in force has no type that the rules know, and its type could change the level.',

    'continuity.noTargeted':
      'No policy made for clusters is in force. Sectoral and broad policies do not count for continuity.',
    'continuity.upTo2':
      'The oldest policy for clusters in the line of succession began at most 2 calendar years before the data were collected.',
    'continuity.upTo10':
      'The oldest policy for clusters in the line of succession began more than 2 and at most 10 calendar years before the data were collected.',
    'continuity.over10':
      'The oldest policy for clusters in the line of succession began more than 10 calendar years before the data were collected.',
    'continuity.collectionYearMissing':
      'Ages are counted back from the year of data collection, and the factsheet gives no valid year.',
    'continuity.startMissing': 'A policy in the line of succession has no valid starting year.',
    'continuity.startAfterCollection':
      'A policy in the line of succession starts after the data were collected, so it has no age. Check its starting year, its status and the year of collection.',
    'continuity.typeUnknown':
      'A policy in force, or one that it succeeds, has no type that the rules know, and its type could change the level.',

    'evidence.none':
      'No evaluation or monitoring is known of a policy in force, and no evaluation of an ended policy that it succeeds.',
    'evidence.past':
      'The evaluations known are of ended policies that one in force succeeds, or were made before or after a policy in force, not while it was running.',
    'evidence.running': 'A policy in force has monitoring, or an ongoing or interim evaluation.',
    'evidence.runningAndMore':
      'Policies in force have monitoring, and an ex-ante, ongoing or interim evaluation as well.',
    'evidence.kindUnknown':
      'An evaluation is recorded without a kind that the rules know, and its kind could change the level.',
    'evidence.notExamined':
      'An evaluation section was not examined, or holds a category that the rules do not know, and that could change the level.',

    'instruments.none': 'No policy in force has financial or technical instruments.',
    'instruments.financialElsewhere':
      'Financial instruments exist only in broad or sectoral policies in force.',
    'instruments.oneKind':
      'Policies for clusters in force have financial or technical instruments, but not both.',
    'instruments.bothKinds':
      'Policies for clusters in force have both financial and technical instruments.',
    'instruments.technicalElsewhere':
      'The only instruments are technical ones of broad or sectoral policies, and the rubric does not say what they are worth. Choose between the two levels shown and give a reason.',
    'instruments.typeUnknown':
      'A policy in force with instruments has no type that the rules know, and its type could change the level.',
    'instruments.notExamined':
      'A list of instruments was not examined, and examining it could change the level.',
  },

  missing: {
    types: (policies: readonly string[]) => `Choose the type of: ${some(policies)}.`,
    starts: (policies: readonly string[]) => `Give the starting year of: ${some(policies)}.`,
    startsAfter: (policies: readonly string[]) => `It concerns: ${some(policies)}.`,
    kinds: (policies: readonly string[]) => `Say what kind of evaluation it is: ${some(policies)}.`,
    evaluations: (policies: readonly string[]) =>
      `Examine the policy evaluation of: ${some(policies)}.`,
    financial: (policies: readonly string[]) =>
      `Examine the financial instruments of: ${some(policies)}.`,
    technical: (policies: readonly string[]) =>
      `Examine the technical assistance of: ${some(policies)}.`,
  },

  facts: {
    unnamedPolicy: 'Policy without a name',
    absence: 'Declared: no cluster policy was found',
    type: (policy: string, type: string) => `${policy}: ${type}`,
    typeMissing: (policy: string) => `${policy}: type not chosen`,
    typeUnknown: (policy: string, code: string) =>
      `${policy}: type "${code}", unknown to the rules`,
    status: {
      planned: (policy: string) => `${policy}: planned`,
      ended: (policy: string) => `${policy}: ended`,
    },
    end: (policy: string, year: number) => `${policy}: ending year ${year}`,
    start: (policy: string, year: number) => `${policy}: starting year ${year}`,
    startMissing: (policy: string) => `${policy}: no valid starting year`,
    age: (
      from: number,
      to: { readonly year: number; readonly quarter: string | null },
      rule: keyof typeof ages,
    ) =>
      `${from} to ${to.quarter === null ? '' : `${to.quarter} `}${to.year}: ${years(to.year - from)}, ${ages[rule]}`,
    gap: (from: number, to: number) => `${from} to ${to}: ${years(to - from)} between two policies`,
    collectionYearMissing: 'Year of data collection: not given, or not a year',
    relation: {
      succeeds: (from: string, to: string) => `${from} succeeds ${to}`,
      implements: (from: string, to: string) => `${from} implements ${to}`,
      amends: (from: string, to: string) => `${from} amends ${to}`,
    },
    notInRecord: 'a policy that is not recorded',
    evaluation: (policy: string, kind: string, year: string) =>
      year === '' ? `${policy}: ${kind}` : `${policy}: ${kind}, ${year}`,
    kindMissing: 'evaluation of a kind not chosen',
    noEvaluation: (policy: string) => `${policy}: no evaluation`,
    evaluationOpen: (policy: string) => `${policy}: evaluation section not settled`,
    financial: {
      yes: (policy: string, count: number) =>
        `${policy}: ${counted(count, 'financial instrument', 'financial instruments')}`,
      no: (policy: string) => `${policy}: no financial instruments`,
      maybe: (policy: string) => `${policy}: financial instruments not examined`,
    },
    technical: {
      yes: (policy: string, count: number) =>
        `${policy}: ${counted(count, 'kind of technical assistance', 'kinds of technical assistance')}`,
      no: (policy: string) => `${policy}: no technical assistance`,
      maybe: (policy: string) => `${policy}: technical assistance not examined`,
    },
  },

  /** Why a fact was considered and not used. */
  why: {
    planned: 'Planned policies do not count before they are in force.',
    ended: 'Ended policies count only as predecessors of policies in force.',
    absenceContradicted: 'Policies in force are recorded, and they decide.',
    endPassed:
      'By its ending year it was over before the data were collected, but its status says in force, and the status decides.',
    outranked: 'A policy of a higher type is in force, and the highest type decides.',
    perhapsOutranked: 'A policy in force whose type is not known may be of a higher type.',
    typeUnknown: 'The rules cannot place it without a type that they know.',
    notTargeted: 'Only policies made for clusters count for continuity.',
    younger: 'The earliest starting year decides, and this one is no earlier.',
    lineIncomplete:
      'This line has a starting year that is missing or later than collection; another line already reaches the highest level.',
    gap: 'A gap between two policies does not end the line of succession.',
    onlySuccession: 'Only succession carries age over from one policy to another.',
    policyMissing: 'It names a policy that is not recorded.',
    relationPlanned: 'A planned policy neither passes on age nor takes it over.',
    relationBackwards:
      'It says that an ended policy succeeds one in force. Check whether it is the wrong way round.',
    relationUnfollowed: 'It does not lead back from a policy for clusters in force.',
    afterCollection: 'It is dated after the data were collected.',
    notAnEvaluation: 'It says that there is no evaluation.',
    evaluationPolicyMissing: 'It does not name a policy of this factsheet.',
    evaluationPlanned: 'It is of a planned policy, and planned policies do not count.',
    evaluationNoSuccessor:
      'It is of an ended policy that no policy in force is recorded as succeeding.',
    evaluationOutweighed: 'It adds nothing to the level that the other evaluations give.',
    evaluationNeedsMonitoring: 'It adds to the level only beside monitoring.',
    targetedFirst: 'Policies for clusters have instruments, and they come first.',
    technicalAddsNothing:
      'Outside policies for clusters, only financial instruments are worth points.',
  },
} as const
