const factsheets = (count: number) => (count === 1 ? 'one factsheet' : `${count} factsheets`)
const sentence = (text: string) => text[0]!.toLocaleUpperCase('en') + text.slice(1)

/** Words for what is done to several factsheets as one step. */
export const togetherWords = {
  notReceived: (reason: string) =>
    `None of the factsheets was changed: ${reason}. They are as they were before. Try again once that is solved.`,
  changedSince:
    'None of the factsheets was changed: one of them reads otherwise than when this was asked. Look at it again.',
  editedSince: (count: number) =>
    `Nothing was taken back: ${factsheets(count)} ${count === 1 ? 'has' : 'have'} been edited since. Take the edits back first, or find the former state in the history.`,
  stepGone:
    'This can no longer be taken back in one step. The history of each factsheet has what it was before.',
  noneLeft: 'None of the chosen factsheets can take this step any more. Nothing was changed.',
  status: {
    bulk: 'Status…',
    title: (count: number) => `Status of ${factsheets(count)}`,
    looking: 'Looking at where the factsheets stand…',
    none: 'There is no step that one of these factsheets can take.',
    next: 'Next step',
    howMany: (able: number, of: number) => (able === of ? `all ${of}` : `${able} of ${of}`),
    leftOut: (count: number) => `Left out: ${factsheets(count)}`,
    notFromHere: (status: string) => `${status}: this step does not follow`,
    incomplete: (missing: number) =>
      missing === 1 ? 'one answer is missing' : `${missing} answers are missing`,
    line: (name: string, why: string) => `${name}: ${why}`,
    unconfirmed: (count: number) =>
      `${sentence(factsheets(count))} ${count === 1 ? 'has' : 'have'} answers of the edition before that nobody stands by yet.`,
    forGood: 'Publishing cannot be undone. From then on only a correction changes them.',
    take: (step: string, count: number) => `${step}: ${factsheets(count)}`,
    step: (count: number, status: string) => `put ${factsheets(count)} to “${status}”`,
    done: (count: number, status: string) => `${sentence(factsheets(count))}: ${status}.`,
  },
} as const
