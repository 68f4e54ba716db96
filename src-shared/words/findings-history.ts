/** What is said of years and of how policies follow one another. `policy` comes ready to stand in a sentence. */
export const historyFindings = {
  startAfterCollection: (policy: string, start: number, collected: number) =>
    `${policy} starts in ${start}, after the data were collected in ${collected}, and yet is not marked as planned.`,
  inForceButEnded: (policy: string, end: number, collected: number) =>
    `${policy} is marked as in force, but it ended in ${end}, before the data were collected in ${collected}.`,
  markAsEnded: 'Mark it as ended',
} as const
