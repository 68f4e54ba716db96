import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

type Line = { is: { kind: string; edits?: { operations: { at: number; inserted?: string }[] }[] } }

/** What was typed at the end of one text since the only journal of a data folder began. */
export async function typedInJournal(data: string): Promise<string | undefined> {
  const journal = path.join(data, 'journal')
  const [folder] = await readdir(journal).catch(() => [])
  if (folder === undefined) return undefined
  const segments = (await readdir(path.join(journal, folder))).toSorted()
  const text = await readFile(path.join(journal, folder, segments.at(-1)!), 'utf8')
  // A line that is still being written has no end yet, and a segment just begun has no line.
  const lines = text.split('\n').slice(0, -1)
  return lines
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ is }) => is.edits ?? [])
    .flatMap(({ operations }) => operations.map(({ inserted }) => inserted ?? ''))
    .join('')
}
