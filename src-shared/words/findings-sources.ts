/** What is said of the bibliography. `source` comes ready to stand in a sentence. */
export const sourceFindings = {
  withoutScheme: (source: string, url: string) =>
    `The link of ${source} lacks its beginning, https:// or http://: “${url}”.`,
  addScheme: 'Put https:// before it',
  looksBroken: (source: string, url: string) =>
    `The link of ${source} looks as if a part of it had been lost: “${url}”.`,
  percentEncoded: (source: string, readable: string) =>
    `The link of ${source} is written in codes, but can be read: “${readable}”.`,
  showReadable: 'Write it readably',
  accessedOften: (source: string, days: readonly string[]) =>
    `${days.length} access dates are given for ${source}: ${days.join(', ')}.`,
  keepDay: (day: string) => `Keep ${day}`,
  accessTooOld: (source: string, day: string) =>
    `The last time that anybody read ${source} was ${day}, over a year before the data were collected.`,
  neverCited: (source: string) => `Nothing in this factsheet cites ${source}.`,
  alike: (source: string, other: string) =>
    `${source} and ${other} look like one and the same source.`,
  makeOne: 'Make them one',
} as const
