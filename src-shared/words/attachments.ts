/** Words of the copies that are kept of sources. */
export const attachmentWords = {
  heading: 'Kept copy',
  hint: 'Pages change and disappear. A copy of the file, or of the page as you saved it, stays with the factsheets: up to 25 MB, chosen or dropped here. Only its checksum is published.',
  keep: 'Keep a copy…',
  replace: 'Keep another…',
  save: 'Save a copy…',
  remove: 'Remove the copy',
  drop: 'Drop the file here',
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  states: {
    looking: 'Looking for it…',
    kept: (size: string) => `${size}, unchanged since it was kept`,
    missing:
      'The copy is not in this library. Factsheets that come from a colleague bring its name and its checksum, not the file itself: ask for it, and keep it here.',
    altered:
      'The file in the library is no longer what was kept: its checksum is another one. It was left as it is. Keep the right one again, or restore it from a backup.',
  },
  steps: { keep: 'keep a copy', remove: 'remove the kept copy' },
  saved: (file: string) => `A copy was saved to ${file}`,
  one: 'Drop one file at a time.',

  tooLarge: (name: string) =>
    `${name} is larger than 25 MB. It was not kept, and nothing was changed. Keep the part that the factsheet rests on, or a smaller copy.`,
  empty: (name: string) => `${name} is empty. It was not kept.`,
  missing:
    'The copy is not in this library, so nothing was saved. Whoever kept it can send you the file.',
  altered:
    'The file in the library is no longer what was kept: its checksum is another one. It was left as it is, and nothing was saved.',
  notRead: (reason: string) =>
    `The kept copies could not be looked at: ${reason}. The factsheets are not touched by that.`,
  notKept: (reason: string) =>
    `The copy could not be kept: ${reason}. The source is as it was. Try again once that is solved.`,
} as const
