import { describe, expect, test } from 'vitest'
import { cite, link, toggleLines, toggleMarks, type Stretch } from './markup'

/** `a [b] c` is a text with b selected, `a | b` one with a caret. */
function at(sketch: string): Stretch {
  const caret = sketch.indexOf('|')
  if (caret >= 0) return { text: sketch.replace('|', ''), start: caret, end: caret }
  const start = sketch.indexOf('⟦')
  const end = sketch.indexOf('⟧') - 1
  return { text: sketch.replace(/[⟦⟧]/g, ''), start, end }
}
function drawn({ text, start, end }: Stretch): string {
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
}

describe('bold and italic', () => {
  test.each([
    ['a ⟦word⟧ b', '**', 'a **⟦word⟧** b'],
    ['a **⟦word⟧** b', '**', 'a ⟦word⟧ b'],
    ['a ⟦**word**⟧ b', '**', 'a ⟦word⟧ b'],
    ['a ⟦word ⟧b', '*', 'a *⟦word⟧* b'],
    ['a **⟦word⟧** b', '*', 'a ***⟦word⟧*** b'],
    ['a ***⟦word⟧*** b', '*', 'a **⟦word⟧** b'],
    ['a ***⟦word⟧*** b', '**', 'a *⟦word⟧* b'],
    ['a | b', '**', 'a **|** b'],
    ['a **|** b', '**', 'a | b'],
  ] as const)('%s with %s', (before, mark, after) => {
    expect(drawn(toggleMarks(at(before), mark))).toBe(after)
  })
})

describe('links', () => {
  test.each([
    ['see ⟦the Act⟧.', 'see [the Act](⟦https://⟧).'],
    ['see ⟦https://example.org/a⟧.', 'see [|](https://example.org/a).'],
    ['see |.', 'see [](⟦https://⟧).'],
  ])('%s', (before, after) => expect(drawn(link(at(before)))).toBe(after))
})

describe('lists and quotations', () => {
  test.each([
    ['one|', '- ', '- one|'],
    ['- one|', '- ', 'one|'],
    ['⟦one\ntwo⟧', '- ', '⟦- one\n- two⟧'],
    ['⟦- one\n- two⟧', '- ', '⟦one\ntwo⟧'],
    ['⟦one\n\ntwo⟧', '> ', '⟦> one\n\n> two⟧'],
    ['text\n⟦one\ntwo⟧', '- ', 'text\n\n⟦- one\n- two⟧'],
    ['- one\ntwo|', '- ', '- one\n- two|'],
    ['|', '- ', '- |'],
  ] as const)('%j with %s', (before, prefix, after) => {
    expect(drawn(toggleLines(at(before), prefix))).toBe(after)
  })
})

test('a citation stands behind what is selected', () => {
  expect(drawn(cite(at('⟦It says so⟧.'), 'act-2021'))).toBe('It says so [@act-2021]|.')
  expect(drawn(cite(at('It says so |'), 'act-2021'))).toBe('It says so [@act-2021]|')
})
