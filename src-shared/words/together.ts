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
  untilClosed:
    'One undo takes all of it back until the app is closed. After that, the history of each factsheet has what it was.',
  noneLeft: 'None of the chosen factsheets can take this step any more. Nothing was changed.',
  find: {
    bulk: 'Find and replace…',
    title: (count: number) => `Find and replace in ${factsheets(count)}`,
    begin: 'Finds in all texts and names of the chosen factsheets.',
    nothing: (sought: string) => `“${sought}” stands nowhere in the chosen factsheets.`,
    count: (hits: number, count: number) =>
      `${hits === 1 ? '1 hit' : `${hits.toLocaleString('en')} hits`} in ${factsheets(count)}`,
    cut: (most: number) =>
      `Only the first ${most.toLocaleString('en')} are shown, and only these are replaced. Replace them first, or look for something narrower.`,
    locked: (names: readonly string[]) =>
      `Published, and so left as they are: ${names.join(', ')}.`,
    wholeFactsheet: (name: string, hits: number) => `All ${hits} in ${name}`,
    step: (sought: string, by: string, count: number) =>
      `replace “${sought}” by “${by}” in ${factsheets(count)}`,
    done: (hits: number, count: number) =>
      `${hits === 1 ? '1 hit' : `${hits.toLocaleString('en')} hits`} replaced in ${factsheets(count)}.`,
    nothingReplaced: 'Nothing was replaced: none of the ticked hits would read otherwise.',
    wouldBreak: (name: string) =>
      `Nothing was replaced: a field of ${name} cannot hold what it would then say. Leave that hit out.`,
  },
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
