import path from 'node:path'
import { styleId } from '../../src-shared/contract/contract'
import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import { asFault } from './disk-faults'
import { codeOf, isMissing } from './file-system'
import { isUnfinished, writeDurably, type Durability } from './write-durably'

const ending = '.csl'

/** Citation styles that somebody has added to the data folder, one file each, named by its id. */
export type OwnStyles = {
  /** Ids, sorted. A folder that is not there yet holds none. */
  list(): Promise<readonly string[]>
  read(id: string): Promise<Uint8Array>
  keep(id: string, bytes: Uint8Array): Promise<void>
  remove(id: string): Promise<void>
}

/** `folder` is the data folder; the styles have one of their own in it, which is made with the first of them. */
export function ownStylesIn(folder: string, durability: Durability): OwnStyles {
  const { fs } = durability
  const styles = path.join(folder, 'styles')
  const fileOf = (id: string) => {
    // Ids come from the window too, and become part of a path.
    if (!styleId.safeParse(id).success) throw new Fault('notFound', storeWords.noStyle)
    return path.join(styles, id + ending)
  }
  return {
    async list() {
      const names = await fs.readdir(styles).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw asFault('unreadable', storeWords.stylesNotRead, error)
      })
      return names
        .filter((name) => name.endsWith(ending) && !isUnfinished(name))
        .map((name) => name.slice(0, -ending.length))
        .toSorted()
    },
    async read(id) {
      const file = fileOf(id)
      try {
        return await fs.readFile(file)
      } catch (error) {
        if (isMissing(error)) throw new Fault('notFound', storeWords.noStyle, undefined)
        throw asFault('unreadable', storeWords.stylesNotRead, error)
      }
    },
    async keep(id, bytes) {
      const file = fileOf(id)
      try {
        await fs.mkdir(styles).catch((error: unknown) => {
          if (codeOf(error) !== 'EEXIST') throw error
        })
        await writeDurably(file, bytes, durability)
      } catch (error) {
        throw asFault('unwritable', storeWords.styleNotKept, error)
      }
    },
    async remove(id) {
      const file = fileOf(id)
      await fs.unlink(file).catch((error: unknown) => {
        if (!isMissing(error)) throw asFault('unwritable', storeWords.styleNotKept, error)
      })
    },
  }
}
