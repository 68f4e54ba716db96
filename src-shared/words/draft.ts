/** “A”, “A and B”, “A, B and C”. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const years = (count: number) => (count === 1 ? '1 year' : `${count} years`)
const lower = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label
type When = { readonly year: string; readonly quarter: string | null }
const when = ({ year, quarter }: When) =>
  year.trim() === ''
    ? 'When the data were collected'
    : `In ${[quarter, year.trim()].filter(Boolean).join(' ')}`

/** Sentences for a first version of the four texts. They name what is recorded, and judge nothing. */
export const draftWords = {
  button: 'Draft from the facts',
  buttonSaid: (label: string) => `Draft from the facts: ${label}`,
  step: 'draft from the facts',
  mark: 'Drafted from the facts. Edit it to make it yours.',
  nothing: 'Nothing is recorded yet that a draft could be made from.',

  absence: 'No cluster policy was found.',
  inForce: (
    collected: When,
    policies: readonly { readonly name: string; readonly type: string }[],
  ) =>
    policies.length === 1
      ? `${when(collected)}, one policy was in force: ${policies.map(named).join('')}.`
      : `${when(collected)}, ${policies.length} policies were in force: ${listed(policies.map(named))}.`,
  noneInForce: (collected: When) => `${when(collected)}, no policy was in force.`,
  planned: (names: readonly string[]) =>
    names.length === 1 ? `${names[0]} was planned.` : `${listed(names)} were planned.`,

  began: (name: string, year: number) => `${name} began in ${year}.`,
  ran: (name: string, from: number, to: number) => `${name} ran from ${from} to ${to}.`,
  ended: (name: string) => `${name} had ended.`,
  follows: (name: string, before: string, year: number | undefined) =>
    year === undefined ? `${name} succeeded ${before}.` : `${name} succeeded ${before} in ${year}.`,
  gap: (from: number, to: number) =>
    `Between ${from} and ${to}, ${years(to - from)}, no policy made for clusters is recorded in this line.`,
  age: (from: number, to: number) =>
    `Counted from ${from} to ${to}, cluster policy was ${years(to - from)} old.`,

  evaluated: (name: string, kinds: readonly string[]) =>
    `For ${name}, ${listed(kinds)} is recorded.`,
  evaluations: (name: string, kinds: readonly string[]) =>
    `For ${name}, ${listed(kinds)} are recorded.`,
  kindIn: (kind: string, year: string) => (year === '' ? lower(kind) : `${lower(kind)} of ${year}`),
  evaluation: 'evaluation',
  notEvaluated: (name: string) => `No evaluation of ${name} was found.`,

  financial: (name: string, labels: readonly string[]) =>
    `${name} gives financial support: ${listed(labels.map(lower))}.`,
  technical: (name: string, labels: readonly string[]) =>
    `${name} gives technical assistance: ${listed(labels.map(lower))}.`,
  noInstruments: (name: string) => `No instruments of ${name} were found.`,
} as const

function named({ name, type }: { readonly name: string; readonly type: string }): string {
  return type === '' ? name : `${name} (${lower(type)})`
}
