/** Words of the second coding: a blind copy, how far two coders agree, and what becomes of their differences. */
export const secondWords = {
  title: 'Second coding',
  close: 'Close the second coding',
  /** The ending of a blind copy’s name. */
  file: 'second-coding.factsheet',
  isOne:
    'This is a second coding itself, and nothing was changed. Make another blind copy from the factsheet it is of.',
  intro:
    'Somebody else answers again without seeing your answers. A blind copy has the facts, texts and sources, but no ticked category, no level and no word on either.',
  here: 'Blind copy in this library',
  out: 'Blind copy as a file…',
  begun: 'A blind copy is in the library, marked as second coding.',
  written: (file: string) => `A blind copy was written to ${file}.`,
  openIt: 'Open it',
  comesBack:
    'A copy that comes back as a working copy is opened from the library with “Open file…” and is listed here then.',
  notRead: 'The second coding could not be read.',
  which: 'Compare with',
  coding: (name: string, day: string) => `${name}, changed ${day}`,
  agreement: 'Agreement',
  list: 'List',
  agree: 'Agree',
  coefficient: 'Beyond chance',
  levels: 'Levels',
  kappa: 'Cohen’s kappa; 1 is full agreement, 0 no more than chance',
  alpha: 'Krippendorff’s alpha (ordinal); 1 is full agreement, 0 no more than chance',
  counted: (agreed: number, of: number) => (of === 0 ? '–' : `${agreed} of ${of}`),
  percent: (agreed: number, of: number) => (of === 0 ? '' : `${Math.round((100 * agreed) / of)} %`),
  value: (value: number | undefined) => (value === undefined ? 'not defined' : value.toFixed(2)),
  asAnswered: 'As both answered, whatever was settled since.',
  notCompared: (count: number) =>
    count === 1
      ? 'One list or policy is not compared: only one of the two has it, or has examined it.'
      : `${count} lists or policies are not compared: only one of the two has them, or has examined them.`,
  open: (count: number) =>
    count === 0
      ? 'No difference is open.'
      : count === 1
        ? '1 difference is open'
        : `${count} differences are open`,
  show: { open: 'Open', all: 'All' },
  showLabel: 'Which differences',
  first: 'First',
  second: 'Second',
  ticked: 'ticked',
  notTicked: 'not ticked',
  keep: 'Keep the first',
  take: 'Take the second',
  of: (act: string, what: string) => `${act}: ${what}`,
  keys: '1 keeps the first, 2 takes the second; arrows go on.',
  settled: {
    first: (who: string) => `The first stands, ${who}`,
    second: (who: string) => `The second was taken, ${who}`,
  },
  reopen: 'Open again',
  steps: {
    keep: (what: string) => `keep the first answer on ${what}`,
    take: (what: string) => `take the second answer on ${what}`,
    reopen: 'open difference again',
  },
  blindNote:
    'This is a second coding. The answers of the first are left out on purpose: tick and judge by the texts and sources alone.',
} as const
