const years = (count: number) => (count === 1 ? '1 year' : `${count} years`)

/** The policies of a factsheet in time. */
export const timelineWords = {
  title: 'Lineage',
  hint: 'Arrow keys move a year. Enter opens its field.',
  empty: 'Give a policy its starting year, and its line of succession is drawn here.',
  collection: (year: number, quarter: string | null) =>
    quarter === null ? `Data collected ${year}` : `Data collected ${quarter} ${year}`,
  notRecorded: 'a policy that is not recorded',
  noType: 'type not chosen',
  evaluation: 'evaluation',
  undated: 'no starting year',
  tie: {
    succeeds: (policy: string) => `succeeds ${policy}`,
    implements: (policy: string) => `implements ${policy}`,
    amends: (policy: string) => `amends ${policy}`,
  },
  status: { inForce: 'in force', planned: 'planned', ended: 'ended' },
  start: (policy: string) => `Starting year of ${policy}`,
  end: (policy: string) => `Ending year of ${policy}`,
  open: 'goes on',
  gap: (from: number, to: number) => `${years(to - from)} without (${from} to ${to})`,
  go: (policy: string) => `Go to the history of ${policy}`,
  moved: { start: 'starting year on the timeline', end: 'ending year on the timeline' },
} as const
