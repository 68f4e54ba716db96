/** What was put right in a pasted text, in the order in which it is told. */
export const cleanings = [
  'splitWords',
  'lineBreaks',
  'paragraphs',
  'lists',
  'softHyphens',
  'spaces',
  'ligatures',
  'invisible',
  'formatting',
] as const
export type Cleaning = (typeof cleanings)[number]
