const tag = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: |$)/

/**
 * RIS with each value on one line, as the citation library reads it best: what some programs break over several lines
 * is joined, and a dash between spaces inside a value no longer looks like a tag.
 */
export function unfolded(text: string): string {
  const lines: string[] = []
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const found = tag.exec(line)
    if (found) {
      const value = line.slice(found[0].length).trim()
      lines.push(`${found[1]}  - ${plain(value)}`)
    } else if (line.trim() !== '' && lines.length > 0) {
      lines[lines.length - 1] += ` ${plain(line.trim())}`
    }
  }
  return lines.join('\n')
}

const plain = (value: string) => value.replaceAll(/ {2}-(?= |$)/g, ' -')

/** RIS as a file: a tag and its value a line, a blank line after each entry. */
export function risText(
  entries: readonly Readonly<Record<string, string | readonly string[]>>[],
): string {
  return entries
    .map(({ TY: type = 'GEN', ...tags }) => {
      const lines = Object.entries(tags).flatMap(([name, values]) =>
        [values].flat().map((value) => `${name}  - ${plain(value.replaceAll(/\s+/g, ' '))}`),
      )
      return [`TY  - ${String(type)}`, ...lines, 'ER  - ', ''].join('\n')
    })
    .join('\n')
}
