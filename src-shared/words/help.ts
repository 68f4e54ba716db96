/** The help: how a factsheet is made and what its score means, to be read offline. */
export const helpWords = {
  title: 'Help',
  topicsLabel: 'Topics',
  topics: [
    { id: 'start', title: 'From nothing to a factsheet' },
    { id: 'score', title: 'The maturity score' },
    { id: 'suggestions', title: 'How a level is suggested' },
    { id: 'empties', title: 'Empty answers and “Examined”' },
    { id: 'notes', title: 'Private notes and flags' },
    { id: 'problems', title: 'Problems and evidence' },
    { id: 'saving', title: 'Saving, export and the data folder' },
    { id: 'shortcuts', title: 'Keyboard shortcuts' },
  ],
  start: {
    text: [
      'A factsheet describes the cluster policy of one country in one edition: a cover, an introduction, a table for each policy, the state of play with its four scores, and the bibliography. The navigation on the left has these parts in the order in which they are printed; the ring before each fills up as its answers come in.',
    ],
    steps: [
      'Begin a factsheet for a country and an edition.',
      'Add the policies in force, and the ended ones that they follow. Ended predecessors matter: continuity and evidence rest on them too.',
      'For each policy, tick what its documents say, mark every list you have gone through as examined, and explain in your own words.',
      'In “Assessment and texts”, give the year and quarter of data collection, then judge the four criteria. The suggestion beside each one names the facts it rests on.',
      'Export. What is missing for a publication is listed, and each line leads to its field.',
    ],
    after:
      'There is no order you must keep, and nothing is refused: an incomplete factsheet is saved as it is and can leave as a draft at any time.',
  },
  score: {
    text: [
      'Four criteria are judged, each with one of four levels: 0, ½, 1 or 2 points. The total is their sum, 8 at most. There are no weights, and while one criterion has no level there is no total.',
      'Each level is worded twice in print, once in the table of chapter 2 and once in the annex. Both stand here.',
    ],
  },
  suggestions: {
    text: [
      'The levels are your judgement. Fixed rules read what you have recorded and suggest one beside it, with the rule and the facts that decided. The same answers always give the same suggestion; nothing is learned or guessed, and a suggestion is never adopted by itself.',
      'Where your level differs from the suggested one, say why: the reason stands in the factsheet beside the level. Where the rules cannot decide, they say what they would need to know.',
    ],
    level: 'Level',
    rule: 'When it is suggested',
    none: 'none',
  },
  empties: {
    text: ['An empty field can mean three things, and they are kept apart from each other:'],
    kinds: [
      {
        term: 'Not yet filled',
        means: 'Nobody has answered yet. A publication asks for it; a draft does not.',
      },
      {
        term: 'n/a',
        means:
          'Looked for and not found. It is an answer: say where and when you looked, so that nobody has to search there again.',
      },
      {
        term: '–',
        means:
          'Does not apply, such as the ending year of a policy without a limit. It is an answer as well.',
      },
    ],
    examined:
      'Lists of categories have the box “Examined” for the same reason. An empty box next to a category means “no” only once somebody has gone through the whole list and said so by ticking it; until then it means that nobody has looked. If you have said who you are, the day and your name are kept with it.',
  },
  notes: {
    text: [
      'Every field can have notes for yourself and your colleagues: a private remark, a flag that something has yet to be verified, a question, a remark for a review. Put the cursor into the field and press the shortcut, or point at its label and use the button beside it.',
      'The part “Notes” of the navigation lists them all, each a way back to its field. A note whose field was removed stays in the list until you delete it.',
      'Notes travel in working copies. A publication never has any of them, nor the names of those who wrote them.',
    ],
  },
  problems: {
    text: [
      'The number at the top counts what the rules have found: what a publication still needs, values that cannot be read, answers that contradict each other, and warnings. It opens the list of them, section by section; each line says what is wrong and why it matters, and leads to its field. Some can be mended by one click, which undo takes back.',
      'A field is not marked before you have left it. “Check now” marks all of them at once, and the filter “Empty fields” lists those in which nobody has said anything yet, needed or not.',
      'What is right as it stands can be dismissed with a reason. It comes back only when a fact it rested on has changed.',
      'Evidence ties a tick, a year, a budget or a text to a source of the bibliography, with the page and the words that prove it. The list says how many of all claims name a source.',
    ],
    commands: ['nextProblem', 'previousProblem', 'checkNow', 'evidence'],
  },
  saving: {
    text: [
      'There is no save button. Whatever you type is on the disk within a second, and the line at the top says so: “Saved” with the time. Should the disk refuse, the line says NOT SAVED, your edits stay in the window and saving is tried again by itself.',
      'Three files can leave. A publication is for readers and programs; it needs every required answer and has no notes. A publication as draft is the same file, but states that it is a draft and lists what it lacks. A working copy has everything and is what you send to a colleague who goes on with it.',
      'Opening a file never replaces anything unasked: where the library has another version of the same factsheet, both are shown and you decide.',
      'All factsheets are files in the data folder. To make a backup, copy the folder. What you move to the trash is kept there too.',
    ],
    folder: 'Data folder',
  },
  shortcuts: {
    text: ['Every command is in the menus too, and in the palette that finds it by its name.'],
  },
} as const

export type HelpTopic = (typeof helpWords.topics)[number]['id']
