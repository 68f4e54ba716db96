/** Words of the review round on screen: what an authority has said of a factsheet, and what becomes of it. */
export const roundWords = {
  title: 'Review',
  close: 'Close the review',
  takeIn: 'Take in a review copy…',
  intro:
    'Take in the file that came back: a review copy in Word or as a form, or a colleague’s working copy. What it suggests is listed here, field by field, and changes nothing before you accept it.',
  taken: (added: number, all: number) =>
    all === 0
      ? 'The file says nothing new: no text was changed in it and nothing was commented on.'
      : added === 0
        ? 'Everything in this file had been taken in before.'
        : added === 1
          ? '1 remark was taken in.'
          : `${added} remarks were taken in.`,
  notTaken: 'The file was not taken in.',
  failed: 'The form holds something that cannot be saved, so this was not done. See the bar above.',
  open: (count: number) => (count === 1 ? '1 remark is open' : `${count} remarks are open`),
  none: 'Nothing is open.',
  show: { open: 'Open', all: 'All' },
  showLabel: 'Which remarks',
  unplaced: 'Their field cannot be told',
  unplacedHint:
    'The file no longer says which field these are about, or the field has been removed here since.',
  kinds: { suggestion: 'Suggestion', comment: 'Comment' },
  by: (author: string, sentTo: string, day: string) =>
    [author || sentTo, day].filter(Boolean).join(', '),
  sent: 'As sent',
  now: 'Now',
  suggested: 'Suggested',
  moved: 'This field was changed here after it had been sent.',
  already: 'The field already says this.',
  cannot: 'This cannot be put into the field as it stands. Go to the field and type what is meant.',
  empty: '(empty)',
  accept: 'Accept',
  takeSuggested: 'Take the suggestion',
  join: 'Keep both changes',
  edit: 'Edit',
  editLabel: 'The suggestion, edited',
  acceptEdited: 'Accept as edited',
  cancel: 'Cancel',
  reject: 'Reject',
  done: 'Settle',
  reopen: 'Open again',
  answer: 'Answer',
  answerPlaceholder: 'Your answer, for the record',
  acceptAll: (count: number) => `Accept ${count} that fit`,
  of: (act: string, field: string) => `${act}: ${field}`,
  settled: {
    accepted: (who: string) => `Accepted, ${who}`,
    rejected: (who: string) => `Rejected, ${who}`,
    answered: (who: string) => `Settled, ${who}`,
  },
  steps: {
    takeIn: 'take in review',
    accept: (field: string) => `accept suggestion for ${field}`,
    acceptAll: (count: number) => `accept ${count} suggestions`,
    reject: (field: string) => `reject suggestion for ${field}`,
    settle: 'settle comment',
    reopen: 'open remark again',
    answer: 'answer remark',
  },
} as const
