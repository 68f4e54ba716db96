import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { writeOutside } from '../store/outside'
import { datasetManifest } from './package'

/**
 * Writes the files of the series as data into a folder, each as a whole or not at all, and the manifest last: a folder
 * in which something is missing is known by `verifyDataset`.
 */
export async function writeDataset(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [name, bytes] of files) {
    if (name !== datasetManifest) await writeOne(name, bytes)
  }
  await writeOne(datasetManifest, files.get(datasetManifest)!)

  async function writeOne(name: string, bytes: Uint8Array): Promise<void> {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeOutside(file, bytes)
  }
}
