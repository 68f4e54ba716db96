/** Choosing some of the library's factsheets. */
export const chooseWords = {
  which: (chosen: number, of: number) => {
    if (of === 1) return chosen === 1 ? 'The one factsheet' : 'None of one factsheet'
    return chosen === of ? `All ${of} factsheets` : `${chosen} of ${of} factsheets`
  },
  factsheets: 'Factsheets',
  find: 'Find a factsheet',
  all: 'All',
  none: 'None',
  shown: (shown: number, of: number) => `${shown} of ${of} shown; type to find others.`,
} as const
