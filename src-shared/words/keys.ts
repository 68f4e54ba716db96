/** Words of the overview of all keys. Those of commands come from the commands; these are the ones that work in place. */
export const keyWords = {
  heading: 'Keyboard shortcuts',
  names: { control: 'Ctrl', alt: 'Alt', shift: 'Shift', escape: 'Esc', delete: 'Delete' },
  anywhere: 'Anywhere',
  factsheet: 'In a factsheet',
  none: 'menu',
  empties: 'In an answer that may be empty',
  /** Accelerators of a text's tools. */
  text: { bold: 'CmdOrCtrl+B', italic: 'CmdOrCtrl+I', link: 'CmdOrCtrl+Shift+K' },
  inPlace: [
    {
      heading: 'In texts',
      keys: [
        { keys: ['CmdOrCtrl+B'], does: 'Bold' },
        { keys: ['CmdOrCtrl+I'], does: 'Italic' },
        { keys: ['CmdOrCtrl+Shift+K'], does: 'Link' },
        { keys: ['@'], does: 'Cite a source' },
        { keys: ['Tab'], does: 'Take what the glossary or the bibliography offers; Enter too' },
        { keys: ['Esc'], does: 'Go on without the offer' },
      ],
    },
    {
      heading: 'In lists of categories',
      keys: [
        { keys: ['↑', '↓', '←', '→'], does: 'Move between categories as they are seen' },
        { keys: ['Space'], does: 'Tick or untick' },
        { keys: ['Enter'], does: 'Explain the category' },
        { keys: ['A', '…', 'Z'], does: 'Filter a long list' },
        { keys: ['Esc'], does: 'Clear the filter' },
      ],
    },
    {
      heading: 'In lists of things',
      keys: [
        { keys: ['↑', '↓'], does: 'Move between lines' },
        { keys: ['Enter'], does: 'Unfold or fold the line' },
        { keys: ['Alt', 'Shift', '↑'], does: 'Move the line up' },
        { keys: ['Alt', 'Shift', '↓'], does: 'Move the line down' },
        { keys: ['Delete'], does: 'Remove the line' },
      ],
    },
    {
      heading: 'In the assessment, and wherever one of few is chosen',
      keys: [
        { keys: ['←', '→'], does: 'Choose another' },
        { keys: ['Delete'], does: 'Take the choice back' },
      ],
    },
    {
      heading: 'On the timeline of policies',
      keys: [
        { keys: ['←', '→'], does: 'A year earlier or later' },
        { keys: ['Page ↑', 'Page ↓'], does: 'Five years later or earlier' },
        { keys: ['Enter'], does: 'Go to the field of the year' },
      ],
    },
    {
      heading: 'On the edge of a pane',
      keys: [
        { keys: ['←', '→'], does: 'Move the edge' },
        { keys: ['Home'], does: 'As narrow as it goes' },
        { keys: ['End'], does: 'As wide as it goes' },
        { keys: ['Enter'], does: 'Fold the pane' },
      ],
    },
    {
      heading: 'In the library',
      keys: [
        { keys: ['↑', '↓'], does: 'Move between factsheets' },
        { keys: ['Home'], does: 'To the first' },
        { keys: ['End'], does: 'To the last' },
        { keys: ['Enter'], does: 'Open' },
        { keys: ['Esc'], does: 'Clear the search' },
      ],
    },
    {
      heading: 'One step back',
      keys: [
        {
          keys: ['Esc'],
          does: 'Closes what is open; from the navigation or the score, back to the work. It never leaves a factsheet.',
        },
        { keys: ['?'], does: 'These shortcuts, outside of a text' },
      ],
    },
  ],
} as const
