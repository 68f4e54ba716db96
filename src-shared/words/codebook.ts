/** Codebooks that are loaded from a file. */
export const codebookWords = {
  /** What is wrong with a file. Each says what, where, and what to do; nothing has changed by then. */
  faults: {
    notACodebook:
      'This file is no codebook. A codebook file says so in its field “format” (factsheet-codebook). Nothing has changed.',
    refused: (count: number) =>
      `This codebook cannot be used: ${count === 1 ? 'one thing is' : `${count} things are`} wrong with it. Nothing has changed.`,
    at: (place: string, fault: string) => `At “${place}”: ${fault}.`,
    twice: (code: string, list: string) =>
      `The code “${code}” stands twice in the list “${list}”. Give each category a code of its own.`,
    criterionTwice: (label: string) => `The criterion “${label}” stands twice in the rubric.`,
    levelTwice: (label: string, level: number) =>
      `The criterion “${label}” has the level ${level} twice. The score needs 0, 0.5, 1 and 2, each once.`,
    takenId: (id: string) =>
      `There is another codebook called “${id}” already. Give this one an id of its own: factsheets are told apart by it.`,
    fromUnknown: (id: string) =>
      `It leads on from the codebook “${id}”, which is not known here. Load that one first.`,
    fromOther: (id: string) =>
      `It leads on from another state of the codebook “${id}” than the one that is used here, so what it says of its categories may not hold.`,
    earlier: (edition: number, from: number) =>
      `It is of edition ${edition}, but leads on from one of ${from}.`,
    orphaned: (label: string, list: string) =>
      `The category “${label}” of the list “${list}” is gone, and the crosswalk does not say what becomes of its answers: merged, split or retired.`,
    noSuchCode: (code: string, list: string) =>
      `The crosswalk leads to “${code}”, which the list “${list}” does not have.`,
    noSuchBefore: (code: string, list: string) =>
      `The crosswalk speaks of “${code}”, which the list “${list}” did not have before.`,
    fateTwice: (code: string, list: string) =>
      `The crosswalk says twice what becomes of “${code}” in the list “${list}”.`,
    stillThere: (code: string, list: string) =>
      `The crosswalk takes “${code}” out of the list “${list}”, which still has it.`,
    many: (list: string) =>
      `In the list “${list}” another number of categories can be ticked than before. The form and the answers are made for one or for many, so this cannot be changed by a codebook.`,
    scoreNeeds: (label: string, list: string) =>
      `The rules of the score rest on the category “${label}” of the list “${list}”. They are part of the app and cannot follow a codebook without it; its label may change.`,
  },
  open: (count: number) =>
    `${count === 1 ? 'One question is' : `${count} questions are`} still open. Nothing has changed.`,
  notBackedUp: (reason: string) =>
    `The library could not be backed up before the codebook moves, so nothing has changed.${reason === '' ? '' : ` ${reason}`}`,
  notMoved: (reason: string) =>
    `The codebook could not be moved under all factsheets at once. The next time the library is opened they all have it, or none; no answer is lost. ${reason}`,
  nothingToUndo: 'No codebook was moved here that could be taken back.',
  editedSince: (names: readonly string[]) =>
    `It cannot be taken back any more: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} changed since, and that would be lost. Nothing has changed. Single factsheets can be brought back from the backup made before.`,
  backupGone:
    'It cannot be taken back any more: the backup that was made before it is not there, or not whole. Nothing has changed.',
  gone: 'What was looked at is no longer there. Look at the codebook again.',
  why: {
    sameCodebook: 'has this codebook already',
    otherCodebook: (id: string) => `has the codebook “${id}”, from which this one does not lead on`,
    earlierEdition: (edition: number) => `belongs to edition ${edition}, and keeps its codebook`,
    published: 'is published, and keeps the codebook that it was published with',
    unreadable: 'cannot be read',
  },
} as const

/** What a codebook does, and what it asks. */
export const planWords = {
  renamed: (before: string, after: string, list: string) =>
    `${list}: “${before}” is called “${after}” now.`,
  merged: (before: string, into: string, list: string) =>
    `${list}: “${before}” becomes part of “${into}”.`,
  split: (before: string, into: readonly string[], list: string) =>
    `${list}: “${before}” is divided into ${into.map((each) => `“${each}”`).join(' and ')}. Which of them an answer means is asked.`,
  retired: (before: string, list: string) =>
    `${list}: “${before}” is no longer offered. Answers stay as they were given.`,
  added: (label: string, list: string) =>
    `${list}: “${label}” is new. Lists that were examined are to be examined again.`,
  criterion: (label: string, why: string) =>
    `The criterion “${label}” changes. ${why} Whether a judged level stays is asked.`,
  reworded: (label: string) => `The criterion “${label}” is worded anew; its levels mean the same.`,
  toExamine: (list: string) => `${list}: to be examined again, for it has new categories.`,
  times: (sentence: string, times: number) =>
    times === 1 ? sentence : `${sentence} (${times} times)`,
  summary: ({
    renamed,
    merged,
    retired,
    toExamine,
    asked,
  }: Readonly<Record<'renamed' | 'merged' | 'retired' | 'toExamine' | 'asked', number>>) =>
    [
      renamed > 0 && `${renamed} renamed`,
      merged > 0 && `${merged} merged`,
      retired > 0 && `${retired} retired`,
      toExamine > 0 && `${toExamine} to examine again`,
      asked > 0 && `${asked} asked`,
    ]
      .filter((part) => part !== false)
      .join(', ') || 'no answer changes',
  record: (name: string, summary: string) => `${name}: ${summary}`,
  keeps: (name: string, why: string) => `${name} ${why}`,
  asksSplit: (label: string, list: string) => `${list}: what does “${label}” mean now?`,
  asksLevel: (label: string, why: string) => `${label}: does the judged level stay? ${why}`,
  level: (points: number, wording: string) => `${points}: ${wording}`,
  keep: 'The level stays',
  again: 'Judge it again',
  noCrosswalk: (before: string, after: string) =>
    `The codebooks “${before}” and “${after}” cannot be compared: no crosswalk leads from the one to the other.`,
  splitApart: (label: string, list: string) =>
    `${list}: “${label}” was divided since, so it cannot be compared.`,
  criterionApart: (label: string, why: string) =>
    `The levels of “${label}” cannot be compared. ${why}`,
  moved: (title: string, count: number) =>
    count === 0
      ? `The codebook “${title}” is loaded.`
      : `${count === 1 ? 'One factsheet has' : `${count} factsheets have`} the codebook “${title}” now.`,
  movedBack: (count: number) =>
    count === 0
      ? 'The codebook is taken out again.'
      : count === 1
        ? 'One factsheet is as it was before.'
        : `${count} factsheets are as they were before.`,
  noAnswers: (file: string) =>
    `${file} holds no answers: they are the keys that “plan” prints, each with a list of codes.`,
} as const

/** The dialog that a codebook is loaded and moved in. */
export const codebookDialogWords = {
  heading: 'Codebook',
  text: 'A new codebook is loaded from a file. You see what it does to which factsheet before anything changes. Factsheets of earlier editions, and published ones, keep theirs.',
  none: 'Only the codebook that comes with the app is used.',
  named: (title: string, edition: number) => `${title} (edition ${edition})`,
  lookAgain: 'What it would do now',
  load: 'Load from a file…',
  last: (title: string, count: number, at: string) =>
    count === 0
      ? `“${title}” was loaded on ${at}.`
      : `“${title}” was moved under ${count === 1 ? 'one factsheet' : `${count} factsheets`} on ${at}.`,
  takeBack: 'Take it back',
  planTitle: (title: string) => `What “${title}” does`,
  planText:
    'Nothing has changed yet. No answer is lost: what is no longer offered stays as it was given, and all of it can be taken back in one step.',
  changes: 'What changes',
  questions: 'What only you can say',
  factsheets: (count: number) =>
    count === 0
      ? 'The factsheets of this library'
      : `What becomes of ${count === 1 ? 'one factsheet' : `${count} factsheets`}`,
  kept: (count: number) =>
    count === 1 ? 'One factsheet keeps its codebook' : `${count} factsheets keep their codebook`,
  both: (one: string, other: string) => `Both: ${one}; ${other}`,
  allOfThem: 'All of them',
  asGiven: 'As it was given',
  asForAll: 'As for all',
  oneByOne: (count: number) =>
    count === 1 ? 'Answer for this one by itself' : `Answer for one of ${count} by itself`,
  left: (count: number) =>
    count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
  ready: (count: number, isHere: boolean) =>
    count > 0
      ? 'Every question is answered.'
      : isHere
        ? 'No factsheet of this library is meant.'
        : 'No factsheet of this library is meant. It can be loaded all the same, for factsheets that come with it.',
  back: 'Back',
  apply: (count: number) =>
    count === 0
      ? 'Load it'
      : count === 1
        ? 'Move it under one factsheet'
        : `Move it under ${count} factsheets`,
} as const
