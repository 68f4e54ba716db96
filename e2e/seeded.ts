import { cp } from 'node:fs/promises'
import path from 'node:path'
import { generatedLibrary } from '../bench/library.mjs'

/** A data folder with so many invented factsheets, the same in each run, for a story to change as it likes. */
export async function seededLibrary(folder: string, count: number): Promise<string> {
  const data = path.join(folder, 'library')
  await cp(await generatedLibrary(count, 1), data, { recursive: true })
  return data
}
