/** Words of the only question about the person in front of the screen. */
export const meWords = {
  cardHeading: 'Who is working here?',
  text: 'Your name marks what you examine and note in a factsheet, for yourself and your colleagues. It is kept on this computer and in working copies, never in a publication. There is no account.',
  name: 'Your name',
  keep: 'Use this name',
  later: 'Not now',
  heading: 'Your name',
  forget: 'Work without a name',
  kept: (name: string) => `You are ${name}. The menu File can change it.`,
} as const
