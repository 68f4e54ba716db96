/** Words that more than one view speaks. */
export const appWords = {
  name: 'Factsheet Editor',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  retry: 'Try again',
  dismiss: 'Dismiss',
  statuses: {
    draft: 'Draft',
    inReview: 'In review',
    sent: 'Sent to the authority',
    returned: 'Returned',
    validated: 'Validated',
    published: 'Published',
    correcting: 'Being corrected',
    corrected: 'Corrected',
  },
  opening: 'Opening…',
  couldNotOpen: 'This factsheet could not be opened',
  backToLibrary: 'Back to the library',
  mishap: 'This view could not be shown',
  mishapText:
    'Something went wrong that this version did not foresee. What was saved is safe: the factsheet is in the library as it was saved last.',
  /** The window's title while a factsheet is open. */
  title: (country: string, edition: number) => `${country} ${edition} – Factsheet Editor`,
} as const
