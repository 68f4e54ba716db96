/** Words of the editor around the form: header, navigation, saving, export. */
export const editorWords = {
  library: 'Library',
  edition: (edition: number) => `${edition} edition`,
  sentTo: (to: string, day: string) => `To ${to}, ${day}`,
  panes: { navigation: 'Sections', work: 'Section', panel: 'Maturity score', preview: 'Preview' },
  fold: { navigation: 'Hide the sections', panel: 'Hide the score', preview: 'Hide the preview' },
  unfold: { navigation: 'Show the sections', panel: 'Show the score', preview: 'Show the preview' },
  resize: {
    navigation: 'Width of the sections',
    panel: 'Width of the score',
    preview: 'Width of the preview',
  },
  resizeHelp: 'Drag, or use the arrow keys; double-click for the usual width',
  saving: {
    saved: (time: string) => `Saved ${time}`,
    editing: 'Editing…',
    saving: 'Saving…',
    notSaved: 'NOT SAVED',
    notSavedHelp:
      'Your edits are kept here, and saving is tried again by itself. Keep this window open.',
    staleHelp: 'Your edits are kept here.',
    saveCopy: 'Save a copy elsewhere…',
    copySaved: (file: string) => `A copy of what stands here was saved to ${file}`,
    keepApart: 'Keep mine as a second factsheet',
    keptApart: (name: string) =>
      `Your version of ${name} is a factsheet of its own now. The other version is in the library as well.`,
  },
  recovered: {
    bar: (count: number, at: string) =>
      `${count === 1 ? 'One change was' : `${count} changes were`} brought back from the journal: the app ended before the file of ${at} could follow.`,
    show: 'Show what was brought back',
    keptApart:
      'This factsheet was changed outside while edits of yours were still on their way into its file. Nothing was overwritten: yours are in a second factsheet.',
    openIt: 'Open mine',
    dismiss: 'Dismiss',
  },
  parts: {
    cover: 'Cover',
    introduction: 'Introduction',
    chapters: 'Optional chapters',
    policies: 'Policies',
    policy: 'Policy',
    objectives: 'Policy objectives',
    focus: 'Policy focus',
    authorities: 'Responsible authorities',
    beneficiaries: 'Beneficiaries',
    instruments: 'Instruments',
    history: 'History',
    budget: 'Budget',
    evaluation: 'Policy evaluation',
    euPriorities: 'EU priorities',
    relations: 'Relations',
    evaluations: 'Evaluations',
    stateOfPlay: 'Assessment and texts',
    sources: 'Bibliography',
    glossary: 'Glossary',
    annex: 'Annex: scoring',
    notes: 'Notes',
  },
  groups: {
    policies: 'Policies',
    stateOfPlay: 'State of play',
    sources: 'Sources',
    own: 'Not published',
  },
  progress: (answered: number, of: number) =>
    of === 0 ? 'nothing is required here' : `${answered} of ${of} answered`,
  unnamedPolicy: 'Policy without a name',
  removedPolicy: 'A policy that is no longer here',
  sectionOf: (policy: string, number: number, of: number) =>
    `${policy} · section ${number} of ${of}`,
  previousSection: 'Previous section',
  nextSection: 'Next section',
  export: { button: 'Export…', heading: 'Export', go: 'Go to this field' },
  copyPolicy: {
    entry: 'Copy to…',
    heading: (policy: string) => `Copy ${policy} to`,
    text: 'The policy is added at the end, with the sources it cites. Its relations and evaluations stay here.',
    search: 'Search factsheets',
    factsheets: 'Factsheets',
    thisOne: 'this one',
    found: (count: number, shown: number) =>
      count === 0
        ? 'No factsheet matches.'
        : count === shown
          ? count === 1
            ? 'One factsheet'
            : `${count} factsheets`
          : `${shown} of ${count} factsheets shown; type to find others.`,
    cancel: 'Cancel',
    step: 'copy policy',
    copiedHere: (policy: string) =>
      `${policy} was copied to the end of this factsheet, without relations and evaluations.`,
    copied: (policy: string, target: string, sources: number) =>
      `${policy} was copied to ${target}${sources === 0 ? '' : sources === 1 ? ' with one source' : ` with ${sources} sources`}. Its relations and evaluations were not copied.`,
    failed: (policy: string, target: string, why: string) =>
      `${policy} was not copied to ${target}. ${why}`,
    openIt: 'Open it',
  },
  leaving: {
    heading: 'The last edits are not saved',
    text: 'If you close now, what you typed since the last save is lost. Keep the window open to try again, or save a copy elsewhere first.',
    stay: 'Keep open',
    again: 'Save again',
    leave: 'Close without saving',
  },
} as const
