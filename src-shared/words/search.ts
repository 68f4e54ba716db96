/** Words of the search over the texts of all factsheets. */
export const searchWords = {
  find: 'Search names, texts and sources',
  unread: (count: number) =>
    `Texts are being read: ${count.toLocaleString('en')} to go. What they say may be missing here.`,
  notHere:
    'The texts of the factsheets could not be searched just now. Countries, codes and editions are still found; try again.',
  goTo: (label: string, name: string) => `Go to ${label} in ${name}`,
} as const
