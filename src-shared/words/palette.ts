/** Words of the palette that leads to every section, field, factsheet and command. */
export const paletteWords = {
  title: 'Go to anything',
  placeholder: 'Section, field, factsheet or command',
  groups: {
    recent: 'Used last',
    sections: 'Sections',
    fields: 'Fields',
    factsheets: 'Factsheets',
    commands: 'Commands',
    help: 'Help',
  },
  more: (count: number) => `${count.toLocaleString('en')} more: type more to narrow`,
  nothing: (wanted: string) => `Nothing is called “${wanted}”.`,
  found: (count: number) => (count === 1 ? '1 found' : `${count.toLocaleString('en')} found`),
  keys: { choose: 'choose', go: 'go', close: 'close' },
  open: 'open now',
} as const
