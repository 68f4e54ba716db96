/** Words for the life of a factsheet: its status, the steps that lead on, and its versions. */
export const statusWords = {
  title: 'Status',
  open: (status: string) => `Status: ${status}. Steps and what has happened so far`,
  version: (number: string) => `Version ${number}`,
  versionMaking: (number: string) => `Version ${number}, being made`,
  locked:
    'This factsheet is published, so its fields can be read and not changed. To change it, begin a correction: Status, then “Begin a correction”.',
  lockedNote: 'Published and locked.',
  lockedWayOn: 'Status and corrections…',
  /** What each step is called that leads to a status. */
  steps: {
    draft: 'Back to draft',
    inReview: 'Put into review',
    sent: 'Send to the authority',
    returned: 'Note that it came back',
    validated: 'Note that it was validated',
    published: 'Publish',
    correcting: 'Begin a correction',
    corrected: 'Publish the correction',
  },
  /** What a step does, before it is taken. */
  does: {
    draft: 'It is worked on again.',
    inReview: 'Colleagues read it before it leaves.',
    sent: 'Keeps to whom it went, and the state in which it went. A file to send is made by Export, “Review copy”, which notes this step by itself.',
    returned: 'The authority has answered; its answer is worked in.',
    validated:
      'Keeps who validated it, and the state they validated: what is changed afterwards is shown.',
    published:
      'It becomes version 1.0 and is locked: from then on only a correction changes it. The state is kept.',
    correcting:
      'Opens the fields again. The published version is kept; the reason is printed with the correction.',
    corrected: 'It becomes the next version with its corrigendum, and is locked again.',
  },
  sentTo: 'To whom',
  due: 'Answer asked for by',
  validatedBy: 'By whom',
  publicationDate: 'Publication date',
  reason: 'Reason, as it is printed',
  note: 'Note, for those who work on it',
  next: 'Next step',
  course: 'So far',
  nothingYet: 'Nothing yet: it is a draft.',
  refused: {
    notFromHere: 'This step does not follow from where the factsheet stands now.',
    unsaid: 'Something that this step asks for is missing.',
  },
  incomplete: (count: number) =>
    count === 1
      ? 'One answer is missing. A factsheet is published once it is complete.'
      : `${count} answers are missing. A factsheet is published once it is complete.`,
  unconfirmed: (count: number) =>
    count === 1
      ? 'One answer of the edition before is not stood by yet.'
      : `${count} answers of the edition before are not stood by yet.`,
  done: (status: string) => `Status: ${status}.`,
  changedSince: 'Changed since validated',
  seeDifference: 'See the difference',
  eventSentTo: (to: string) => `to ${to}`,
  eventDue: (day: string) => `answer asked for by ${day}`,
  noted: (who: string) => `noted by ${who}`,
  eventBy: (who: string) => `by ${who}`,
} as const
