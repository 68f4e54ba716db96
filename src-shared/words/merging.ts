/** What is said where two copies of a factsheet are compared and become one. */
export const mergingWords = {
  heading: (name: string) => `Two copies of ${name}`,
  headingOfTwo: 'Two factsheets',
  step: 'merge with another copy',
  gone: 'These two are no longer side by side. Compare them again.',
  changedSince:
    'Not merged: the factsheet has changed since the two were compared. Nothing was overwritten. Compare them again.',
  /** Why they never become one. */
  refused: {
    otherSeries:
      'The two belong to different series of factsheets. They can be looked at side by side, and are never merged.',
    otherCountry:
      'The two are about different countries. They can be looked at side by side, and are never merged.',
    otherEdition:
      'The two are of different editions. They can be looked at side by side, and are never merged.',
    otherRecord:
      'The two are factsheets of their own, not copies of one. They can be looked at side by side, and are never merged.',
  },
  noBase:
    'What both were made from is not known here. So nobody can tell who changed what: the two are compared, and nothing is decided.',
  reading: 'Reading the two…',
  here: 'In the library',
  there: 'The other copy',
  base: 'Before',
  result: 'Merged',
  leftSide: 'Mine',
  rightSide: 'Theirs',
  by: (name: string, when: string) => (name === '' ? when : `${name}, ${when}`),
  unknownMaker: 'Nobody said who or when',
  fromFile: (file: string) => `The file ${file}`,
  score: 'Score',
  same: 'There is nothing to merge: the library has everything that the other copy has.',
  conflicts: (open: number, all: number) =>
    all === 0
      ? 'Nothing is in conflict.'
      : open === 0
        ? `${all === 1 ? 'The one conflict is' : `All ${all} conflicts are`} decided.`
        : open === 1
          ? 'One conflict to decide.'
          : `${open} conflicts to decide.`,
  conflictsHeading: 'To decide',
  doneHeading: (count: number) =>
    count === 0
      ? 'Nothing else differs.'
      : count === 1
        ? 'Merged by itself: one change'
        : `Merged by itself: ${count} changes`,
  differences: (count: number) =>
    count === 0 ? 'The two are the same.' : count === 1 ? 'One difference' : `${count} differences`,
  why: {
    bothChanged: 'Both changed it.',
    removedAndChanged: 'One removed it, the other changed it or refers to it.',
    order: 'Both put the list into another order.',
    levelOnOtherFacts: 'One judged the level, the other changed the facts it rests on.',
    reopened: 'Merged by itself, and opened again.',
  },
  choices: {
    left: 'Mine',
    right: 'Theirs',
    both: 'Both, one after the other',
    edit: 'Another text',
  },
  choose: (label: string) => `What becomes of ${label}`,
  textOf: (label: string) => `Text of ${label}`,
  from: { left: 'Mine', right: 'Theirs', both: 'Both' },
  readMe: 'Read me',
  readMeMeans: 'Put together of sentences of both. Read it before you rely on it.',
  reopen: 'Decide myself',
  reopenOf: (label: string) => `Decide about ${label} myself`,
  absent: 'Not there',
  asBefore: 'As before',
  ordered: (names: readonly string[]) => names.join(' · '),
  apply: 'Merge the two',
  merged: (name: string) =>
    `${name} is merged. Both copies are kept as versions, and it can be undone in the editor.`,
  menu: 'Compare with…',
  chooseHeading: (name: string) => `Compare ${name} with`,
  chooseText:
    'From a copy or an earlier version of it you can take what you choose. Anything else is looked at side by side.',
  chooseFile: 'A file…',
  chooseOther: 'Compare it with',
  chooseFactsheet: 'Another factsheet of the library',
  chooseVersion: 'An earlier version of it',
  compare: 'Compare',
} as const
