/** The panel of problems: what was found in the open factsheet, and what can be done about it. */
export const problemWords = {
  title: 'Problems',
  close: 'Close the problems',
  none: 'No problems found',
  count: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
  partSaid: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
  kinds: {
    all: 'All',
    missing: 'Missing',
    error: 'Errors',
    contradiction: 'Contradictions',
    warning: 'Warnings',
    empty: 'Empty fields',
    carried: 'Carried over',
  },
  filter: 'Show',
  ofKind: (kind: string, count: number) => `${kind} ${count}`,
  severities: {
    missing: 'Missing',
    error: 'Error',
    contradiction: 'Contradiction',
    warning: 'Warning',
  },
  checkNow: 'Check now',
  checked: (summary: string) => `Checked. ${summary}.`,
  place: (at: number, of: number) => `Problem ${at} of ${of}`,
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  claims: (sourced: number, of: number) =>
    `${sourced} of ${of} ${of === 1 ? 'claim names' : 'claims name'} a source`,
  nothingOfKind: 'Nothing of this kind.',
  emptyFields: (count: number) =>
    count === 0
      ? 'No field is empty.'
      : count === 1
        ? '1 field is empty.'
        : `${count} fields are empty.`,
  more: (count: number) => `Show ${count} more`,
  dismiss: 'Dismiss…',
  dismissOf: (what: string) => `Dismiss: ${what}`,
  mendOf: (mend: string, what: string) => `${mend}: ${what}`,
  reason: 'Why it may stay',
  reasonNeeded: 'Say why it may stay: whoever reads this next will ask.',
  dismissNow: 'Dismiss',
  cancel: 'Cancel',
  dismissStep: 'dismiss a problem',
  dismissed: (count: number) => `Dismissed (${count})`,
  bringBack: 'Bring back',
  bringBackOf: (what: string) => `Bring back: ${what}`,
  bringBackStep: 'bring back a problem',
  nothingToMend: 'There is nothing left to mend here.',
} as const
