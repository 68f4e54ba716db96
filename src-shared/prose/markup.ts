/** A text and what is selected in it, in UTF-16 units as text areas count. */
export type Stretch = { readonly text: string; readonly start: number; readonly end: number }

/** Puts marks around what is selected, or takes them away where they stand already; the words stay selected. */
export function toggleMarks(stretch: Stretch, mark: '**' | '*'): Stretch {
  const { text, start, end } = trimmed(stretch)
  const before = text.slice(0, start)
  const chosen = text.slice(start, end)
  const after = text.slice(end)
  if (hasMark(before, after, mark)) {
    return {
      text: before.slice(0, -mark.length) + chosen + after.slice(mark.length),
      start: start - mark.length,
      end: end - mark.length,
    }
  }
  const inner = chosen.slice(mark.length, -mark.length)
  if (chosen.length > 2 * mark.length && hasMark(chosen, chosen, mark, 'inside')) {
    return { text: before + inner + after, start, end: start + inner.length }
  }
  return {
    text: before + mark + chosen + mark + after,
    start: start + mark.length,
    end: end + mark.length,
  }
}

/** Two stars are not the one star of emphasis; three are both. */
function hasMark(before: string, after: string, mark: '**' | '*', where?: 'inside'): boolean {
  const stars = where
    ? Math.min(/^\**/.exec(before)![0].length, /\**$/.exec(after)![0].length)
    : Math.min(/\**$/.exec(before)![0].length, /^\**/.exec(after)![0].length)
  return mark === '**' ? stars >= 2 : stars === 1 || stars === 3
}

const address = /^https?:\/\/\S+$/i

/** Makes a link of what is selected, or of an address that is selected; what has yet to be written is selected. */
export function link(stretch: Stretch): Stretch {
  const { text, start, end } = trimmed(stretch)
  const chosen = text.slice(start, end)
  const written = (words: string, url: string, from: number, length: number): Stretch => ({
    text: `${text.slice(0, start)}[${words}](${url})${text.slice(end)}`,
    start: start + from,
    end: start + from + length,
  })
  return address.test(chosen)
    ? written('', chosen, 1, 0)
    : written(chosen, 'https://', chosen.length + 3, 'https://'.length)
}

/** Begins each selected line with a prefix such as `- `, or takes it away where all have it. */
export function toggleLines(stretch: Stretch, prefix: '- ' | '> '): Stretch {
  const { text, start, end } = stretch
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const lines = text.slice(from, to).split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  const all = written.length > 0 && written.every((line) => line.startsWith(prefix))
  const changed = lines
    .map((line) =>
      all
        ? line.replace(prefix, '')
        : line.startsWith(prefix) || (line.trim() === '' && lines.length > 1)
          ? line
          : prefix + line,
    )
    .join('\n')
  const isCaret = start === end
  const shift = changed.length - (to - from)
  // A list begins after a blank line, or Markdown reads it as the paragraph going on.
  const gap = !all && from > 0 && needsGap(text.slice(0, from), prefix) ? '\n' : ''
  const begun = from + gap.length
  return {
    text: text.slice(0, from) + gap + changed + text.slice(to),
    start: isCaret ? Math.max(begun, start + gap.length + shift) : begun,
    end: isCaret ? Math.max(begun, start + gap.length + shift) : begun + changed.length,
  }
}

function needsGap(before: string, prefix: string): boolean {
  const line = before.slice(0, -1).split('\n').pop() ?? ''
  return line.trim() !== '' && !line.startsWith(prefix)
}

/** Puts something in place of what is selected, with the caret behind it. */
export function put({ text, start, end }: Stretch, inserted: string): Stretch {
  const caret = start + inserted.length
  return { text: text.slice(0, start) + inserted + text.slice(end), start: caret, end: caret }
}

/** Cites a source behind what is selected. */
export function cite({ text, end }: Stretch, source: string): Stretch {
  const gap = end === 0 || /\s$/.test(text.slice(0, end)) ? '' : ' '
  return put({ text, start: end, end }, `${gap}[@${source}]`)
}

/** Spaces at the ends of a selection are not part of it: Markdown marks must touch words. */
function trimmed({ text, start, end }: Stretch): Stretch {
  const chosen = text.slice(start, end)
  if (chosen.trim() === '') return { text, start, end: chosen === '' ? end : start }
  return {
    text,
    start: start + chosen.length - chosen.trimStart().length,
    end: end - (chosen.length - chosen.trimEnd().length),
  }
}
