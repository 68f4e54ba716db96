/** What is said when something could not be done: what happened, to what, what is safe, what to do. */
export const faultWords = {
  unknownVerb: 'The window asked for something this version does not know. Nothing was changed.',
  malformedQuestion:
    'The window asked for something in a form this version does not understand. Nothing was changed.',
  unexpected:
    'Something went wrong that this version did not foresee. What was saved before is safe. Please try again; if it happens again, restart the app.',
} as const
