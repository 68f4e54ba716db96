import path from 'node:path'
import { z } from 'zod'
import { codebookFile, type CodebookFile } from '../../../src-shared/codebook/crosswalk'
import { learnCodebook } from '../../../src-shared/codebook/editions'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import type { DataFolder } from '../layout'
import { DurableJsonFile } from '../durable-json-file'
import { namesIn } from '../file-system'
import type { Durability } from '../write-durably'

/** What takes the last move of the codebook back: the backup made before it, and which files it made of which. */
const lastMove = z.strictObject({
  codebook: z.string(),
  title: z.string(),
  at: z.iso.datetime(),
  backup: z.string(),
  /** The file of the codebook, where it came with the move. */
  loaded: z.string().nullable(),
  files: z.array(z.strictObject({ file: z.string(), before: z.string(), after: z.string() })),
})
export type LastMove = z.infer<typeof lastMove>

export const lastMoveFile = 'last-move.json'
/** Named by its hash: a file that was tampered with is none any more. */
export const nameOfCodebook = (file: CodebookFile) => `${contentSha(file)}.json`

/** The codebooks that were loaded into this library, the oldest edition first. From now on this process knows them. */
export async function readCodebooks(
  { codebooks }: DataFolder,
  durability: Durability,
): Promise<readonly CodebookFile[]> {
  const found: CodebookFile[] = []
  for (const name of await namesIn(codebooks, durability.fs)) {
    if (!/^[0-9a-f]{64}\.json$/.test(name)) continue
    const stored = new DurableJsonFile<unknown>(path.join(codebooks, name), durability)
    const read = codebookFile.safeParse(await stored.read().catch(() => null))
    // Without its codebook a record still has its answers: their codes are shown as unknown ones.
    if (!read.success || nameOfCodebook(read.data) !== name) continue
    found.push(read.data)
    learnCodebook(read.data)
  }
  return found.toSorted((one, other) => one.codebook.edition - other.codebook.edition)
}

export async function readLastMove(
  { codebooks }: DataFolder,
  durability: Durability,
): Promise<LastMove | undefined> {
  const stored = new DurableJsonFile<unknown>(path.join(codebooks, lastMoveFile), durability)
  return lastMove.safeParse(await stored.read().catch(() => null)).data
}
