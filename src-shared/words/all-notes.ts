/** Words of the list of notes over all factsheets. */
export const allNotesWords = {
  heading: 'Notes of all factsheets',
  reading: 'Reading the notes…',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'note' : 'notes'}` : `${shown} of ${all} notes`,
  nothing:
    'No factsheet has a note. In a factsheet, put the cursor into a field and choose “Note on This Field…”.',
  none: 'No note is like that.',
  unreadable: (count: number) =>
    count === 1
      ? 'The notes of one factsheet could not be read. They are where they were; open the factsheet to see why.'
      : `The notes of ${count} factsheets could not be read. They are where they were; open the factsheets to see why.`,
  state: 'State',
  states: { open: 'Open', late: 'Overdue', resolved: 'Resolved', all: 'All' },
  kind: 'Kind',
  anyKind: 'Any',
  assignee: 'For whom',
  anybody: 'Anybody',
  find: 'Find',
  for: (name: string) => `for ${name}`,
  due: (day: string) => `due ${day}`,
  withoutText: '(without words)',
} as const
