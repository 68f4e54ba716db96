const ticks = (count: number, what: string): string =>
  count === 1 ? `the 1 ${what} unticked` : `all ${count} ${what} unticked`

/** Other facts that would give another level, each as it would read if it were so. */
export const changeWords = {
  status: {
    inForce: (policy: string) => `${policy} in force`,
    planned: (policy: string) => `${policy} only planned`,
    ended: (policy: string) => `${policy} ended`,
  },
  type: (policy: string, type: string) => `${policy} of the type “${type}”`,
  start: (policy: string, year: number) => `${policy} begun in ${year}`,
  startAtLatest: (policy: string, year: number) => `${policy} begun in ${year} or before`,
  startAtEarliest: (policy: string, year: number) => `${policy} begun in ${year} or after`,
  evaluated: (policy: string, kind: string) => `${policy} with ${kind}`,
  notEvaluated: (policy: string, kind: string) => `${policy} without ${kind}`,
  noEvaluation: (policy: string) => `${policy} examined, and no evaluation found`,
  withoutEntry: (policy: string, kind: string | null, year: string) =>
    `No ${kind ?? 'evaluation'}${year === '' ? '' : ` of ${year}`} recorded for ${policy}`,
  withOne: {
    financial: (policy: string) => `${policy} with a financial instrument`,
    technical: (policy: string) => `${policy} with technical assistance`,
  },
  without: {
    financial: (policy: string, count: number) =>
      `${policy} without financial instruments (${ticks(count, 'of them')})`,
    technical: (policy: string, count: number) =>
      `${policy} without technical assistance (${ticks(count, 'of it')})`,
  },
  examinedNone: {
    financial: (policy: string) => `${policy} examined, and no financial instrument found`,
    technical: (policy: string) => `${policy} examined, and no technical assistance found`,
  },
  succeeds: (from: string, to: string) => `${from} recorded as successor of ${to}`,
  succeedsNot: (from: string, to: string) => `${from} not a successor of ${to}`,
  absence: 'The statement that no cluster policy was found',
  another: (type: string) => `Another policy in force, of the type “${type}”`,
  and: (one: string, other: string) => `${one}, and ${lowerFirst(other)}`,
} as const

/** Only the fixed words of this catalogue begin with a capital that may go; names keep theirs. */
function lowerFirst(words: string): string {
  return /^(No|Another|The) /.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words
}
