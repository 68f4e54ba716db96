import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'

/** More than any library holds; a home folder dropped by mistake ends here. */
export const mostFiles = 5000
/** Folders in folders are looked into this far. */
const deepest = 8

export type Listed = {
  /** What is to be read, in the order of their names. */
  readonly files: readonly string[]
  /** How many others lay in the folders: they are not called factsheets. */
  readonly passedOver: number
  /** There were more than are listed. */
  readonly isCut: boolean
}

/**
 * The files to read of what somebody pointed at. What was named is always read; of a folder, what is called a factsheet:
 * also where it is none, so that it is named with the reason.
 */
export async function listFiles(paths: readonly string[]): Promise<Listed> {
  const files = new Set<string>()
  let passedOver = 0
  let isCut = false
  const add = (file: string) => {
    if (files.size >= mostFiles) isCut = true
    else files.add(file)
  }
  const within = async (folder: string, depth: number): Promise<void> => {
    const found = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
    // By their code units, whatever the language here is.
    for (const each of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isCut) return
      const { name } = each
      const here = path.join(folder, name)
      if (isCalledFactsheet(name)) add(here)
      else if (each.isDirectory() && depth < deepest && !name.startsWith('.'))
        await within(here, depth + 1)
      else passedOver += 1
    }
  }
  for (const each of paths) {
    const isFolder = await lstat(each).then(
      (facts) => facts.isDirectory() && !isCalledFactsheet(each),
      () => false,
    )
    if (isFolder) await within(each, 0)
    else add(each)
  }
  return { files: [...files], passedOver, isCut }
}

const isCalledFactsheet = (name: string) => /\.(json|factsheet)$/i.test(name)
