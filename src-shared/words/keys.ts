/** Words of the overview of all keys. Those of commands come from the commands; these are the ones that work in place. */
export const keyWords = {
  heading: 'Keyboard shortcuts',
  names: { control: 'Ctrl', alt: 'Alt', shift: 'Shift' },
  anywhere: 'Anywhere',
  factsheet: 'In a factsheet',
  none: 'menu',
  empties: 'In an answer that may be empty',
  inPlace: [
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
