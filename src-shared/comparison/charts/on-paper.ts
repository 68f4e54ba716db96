import { comparisonWords } from '../../words/comparison'
import { fontSize, lettersIn, type Drawing, type Mark } from './drawing'

const line = 16
const head = 26

/** As it leaves the application, where nothing stands around it: under its name, and above how levels are to be read. */
export function onPaper(drawing: Drawing, edition: string): Drawing {
  const { width, height, marks } = drawing
  const text = (y: number, said: string, ink: 'text' | 'muted'): Mark => ({
    kind: 'text',
    x: 0,
    y,
    text: said,
    ink,
    isStrong: ink === 'text',
  })
  const caution = linesOf(comparisonWords.caution, lettersIn(width))
  const foot = head + height + line
  return {
    ...drawing,
    height: foot + caution.length * line,
    marks: [
      text(fontSize, [drawing.name, edition].filter(Boolean).join(', '), 'text'),
      ...marks.map((mark) => ({ ...mark, y: mark.y + head })),
      ...caution.map((said, at) => text(foot + (at + 0.5) * line, said, 'muted')),
    ],
  }
}

/** No longer than so many letters, broken between words. */
function linesOf(text: string, letters: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim()
    if (longer.length <= letters || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
