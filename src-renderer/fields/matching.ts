const marks = /\p{M}/gu

/** Letters as they are looked for: without case and without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLocaleLowerCase()
}

/** Whether a text holds all words of what is looked for, in any order. Nothing looked for matches everything. */
export function matches(text: string, wanted: string): boolean {
  const held = plain(text)
  return plain(wanted)
    .split(/\s+/)
    .every((word) => held.includes(word))
}
