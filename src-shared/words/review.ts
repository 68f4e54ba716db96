/** Words of review copies: what an authority reads in them, and what is said when one comes back. */
export const reviewWords = {
  title: (country: string, edition: number) => `${country}: factsheet ${edition} for review`,
  sent: (to: string, day: string) => `Sent to ${to} on ${day}`,
  state: (sha: string) => `State of the factsheet: ${sha}`,
  intro:
    'Please correct the texts where they stand, in the middle column, and write what you want to say about them beside it. Leave as it is what is right. In lists of categories, ☒ stands for a category that applies and ☐ for one that does not: change the boxes where that is wrong.',
  introForm:
    'Please correct the texts where they stand, and write what you want to say about them beside it. Leave as it is what is right. Your answers stay in this window until you save them: “Save my answers” makes a copy of this page with them in it, to go on with later or to send back. Nothing is sent by itself.',
  columns: { field: 'Field', text: 'Text, to be corrected here', comment: 'Your comment' },
  comment: (label: string) => `Comment on ${label}`,
  textOf: (label: string) => `Text of ${label}`,
  save: 'Save my answers',
  saved: 'Saved as a copy of this page. Send that copy back.',
  unsaved: 'Not saved yet',
  by: 'Your name and office',
  missing: '(empty)',

  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, far more than any review copy. It was not opened.`,
  notAReview:
    'This is no review copy of a factsheet, or its marks were taken out. Ask for the file as it was sent back, saved as .docx or .html.',
  damaged:
    'The file is damaged or was changed by a program that cannot save it properly. Nothing was read; ask for it once more, saved as .docx or .html.',
  doctype:
    'The file brings definitions of its own (a DOCTYPE), which no review copy does and which can be misused. It was not opened.',
  otherFactsheet: (country: string, edition: number) =>
    `This file is about another factsheet: ${country}, edition ${edition}. Nothing was changed. Open that factsheet and take the file in there.`,
  otherVersion: (day: string) =>
    `The state of the factsheet that this file shows (${day}) is not kept in this library, so what was changed in the file cannot be told. Nothing was changed. It may have been sent from another computer: take it in there.`,
  newer:
    'This review copy was made by a newer version of this app. Update the app to read it; nothing was changed.',
} as const
