/** What is said of the assessed levels. */
export const scoreFindings = {
  reasonThoughEqual: (criterion: string) =>
    `“${criterion}” has a reason for departing from the suggested level, but the assessed level is the same.`,
  removeReason: 'Remove the reason',
  movedByAge: (
    criterion: string,
    { edition, from, to }: { readonly edition: number; readonly from: string; readonly to: string },
  ) =>
    `“${criterion}” moves by age alone since the edition of ${edition}: collected in ${from}, collected in ${to}.`,
  scopeAgainst: (scope: string, level: string, criterion: string, points: string) =>
    `“${scope}” is assessed as “${level}”, so that there is no policy made for clusters, and yet “${criterion}” has ${points}.`,
} as const
