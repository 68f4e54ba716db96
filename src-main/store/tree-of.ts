import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Every file of a folder with its content (base64), by its path in it, for tests. */
export async function treeOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const tree = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = path.join(entry.parentPath, entry.name)
    tree.set(path.relative(folder, full), await readFile(full, 'base64'))
  }
  return tree
}
