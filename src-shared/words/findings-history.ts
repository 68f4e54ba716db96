/** What is said of years and of how policies follow one another. `policy` comes ready to stand in a sentence. */
export const historyFindings = {
  startAfterCollection: (policy: string, start: number, collected: number) =>
    `${policy} starts in ${start}, after the data were collected in ${collected}, and yet is not marked as planned.`,
  inForceButEnded: (policy: string, end: number, collected: number) =>
    `${policy} is marked as in force, but it ended in ${end}, before the data were collected in ${collected}.`,
  markAsEnded: 'Mark it as ended',
  gap: (before: string, from: number, after: string, to: number) =>
    `${to - from} years lie between the end of ${before} in ${from} and the start of ${after} in ${to}.`,
  gapDenied: (text: string, words: string, from: number, to: number) =>
    `${text}: the text says “${words}”, but there was no policy for clusters from ${from} to ${to}.`,
  circular: (from: string, to: string) =>
    `With “${from} succeeds ${to}”, the policies succeed one another in a circle.`,
  backwards: (from: string, to: string) =>
    `${from} is said to succeed ${to}, but its dates say that it came first.`,
  turnRound: 'Turn the relation round',
} as const
