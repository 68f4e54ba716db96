import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { Fault } from '../../../src-shared/contract/reply'
import { movingWords as words } from '../../../src-shared/words/moving'
import { asFault } from '../disk-faults'
import { namesIn, nodeFileSystem } from '../file-system'
import { isLibrary } from '../data-folder'
import { underWay } from './files-of-library'

/** Where a library can go: a folder of its own, or one that holds a library already, which is then opened instead. */
export type NewPlace = { readonly kind: 'empty' | 'library'; readonly folder: string }

/** The name of the folder that is made where the chosen one holds other things. */
const ownFolder = 'Factsheets'

/** What becomes of a folder that somebody has chosen. Throws a fault with a sentence where nothing can. */
export async function placeIn(chosen: string, from: string): Promise<NewPlace> {
  const folder = path.resolve(chosen)
  try {
    const place = await kindOf(folder)
    const found = place === 'taken' ? path.join(folder, ownFolder) : folder
    const kind = place === 'taken' ? await kindOf(found) : place
    if (await isWithin(found, from)) throw new Fault('unwritable', words.sameFolder)
    if (kind === 'taken') throw new Fault('unwritable', words.folderTaken(found))
    return { kind, folder: found }
  } catch (error) {
    throw asFault('unwritable', words.notMoved, error)
  }
}

async function kindOf(folder: string): Promise<'empty' | 'library' | 'taken'> {
  const names = await namesIn(folder, nodeFileSystem)
  // What a move that was cut off has left is begun anew.
  if (names.length === 0 || names.includes(underWay)) return 'empty'
  return (await isLibrary(folder)) ? 'library' : 'taken'
}

/** Whether a folder is another one or lies in it, whatever the paths are called. */
async function isWithin(folder: string, other: string): Promise<boolean> {
  const real = async (full: string) => realpath(full).catch(() => full)
  const [one, two] = [await nearest(folder), await real(other)]
  return one === two || one.startsWith(two + path.sep)
}

async function nearest(full: string): Promise<string> {
  try {
    await stat(full)
    return await realpath(full)
  } catch {
    const parent = path.dirname(full)
    return parent === full ? full : path.join(await nearest(parent), path.basename(full))
  }
}
