/** Words for the versions of a factsheet and for who changed what. */
export const historyWords = {
  /** How a field was changed that no edit here changed. */
  outside: 'outside the editor',
} as const
