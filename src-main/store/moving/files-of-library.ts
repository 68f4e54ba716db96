import path from 'node:path'
import type { FileSystem } from '../file-system'
import { isUnfinished } from '../write-durably'

/** Stands in a new folder until all of the library is there and compared. */
export const underWay = '.moving-a-library'
/** Says what the folder is, and so comes last. */
export const lastFile = 'store.json'
const leftBehind = new Set(['lock', 'lock.taking', underWay])

/** Names of all folders within, each after the one it lies in; the folder itself is ''. */
export async function foldersIn(
  root: string,
  fs: FileSystem,
  within = '',
): Promise<readonly string[]> {
  const found = [within]
  for (const name of await sorted(path.join(root, within), fs)) {
    const full = path.join(within, name)
    if (!(await fs.stat(path.join(root, full))).isFile()) {
      found.push(...(await foldersIn(root, fs, full)))
    }
  }
  return found
}

/** All files that make up a library, by their paths in it; `store.json` is the last. */
export async function filesIn(root: string, fs: FileSystem): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of await foldersIn(root, fs)) {
    for (const name of await sorted(path.join(root, folder), fs)) {
      const file = path.join(folder, name)
      const isOurs = !(folder === '' && leftBehind.has(name)) && !isUnfinished(name)
      if (isOurs && (await fs.stat(path.join(root, file))).isFile()) found.push(file)
    }
  }
  return [
    ...found.filter((file) => file !== lastFile),
    ...found.filter((file) => file === lastFile),
  ]
}

async function sorted(folder: string, fs: FileSystem): Promise<readonly string[]> {
  return (await fs.readdir(folder)).toSorted()
}
