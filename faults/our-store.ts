import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createFolderHold, lookOnly } from '../src-main/store/holding/folder-hold'
import { openLibrary, type Library } from '../src-main/store/library'
import { testland } from '../src-main/store/testland'
import { Fault } from '../src-shared/contract/reply'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import type { Disk } from './disk'
import {
  editIn,
  names,
  textOf,
  type Found,
  type Keeper,
  type Name,
  type Shown,
  type Store,
} from './keeper'

const idOf = (name: Name) => `0000000${name}-0000-4000-8000-000000000000`

const recordOf = (name: Name, edit: number): Factsheet => testland(textOf(edit), idOf(name))

/** The product's own store, as the window uses it. */
export const ourStore: Keeper = {
  name: 'store',
  setsApart: true,
  open: (folder, disk) => Promise.resolve(storeOn(openLibrary(folder, { fs: disk }))),
  find: (folder, disk) => foundIn(openLibrary(folder, { fs: disk })),
  async all(folder, disk) {
    const library = openLibrary(folder, { fs: disk })
    const shown: Shown[] = []
    // Opening one may add another: what was written on something else than its file holds.
    for (let known = 0; ;) {
      const ids = (await library.list()).summaries.map(({ id }) => id)
      if (ids.length === known) break
      known = ids.length
      shown.length = 0
      for (const id of ids) shown.push((await shownBy(() => library.open(id))) ?? 'unreadable')
    }
    await library.settled()
    return shown
  },
  fileOf: (folder, name) => path.join(folder, 'records', `${idOf(name)}.json`),
}

/** What is found where nothing may be written, and so nothing be mended. */
export const foundUnmended = (folder: string, disk: Disk): Promise<Found> =>
  foundIn(openLibrary(folder, { fs: disk, hold: lookOnly }))

async function foundIn(library: Library): Promise<Found> {
  const found = new Map<Name, Shown>()
  try {
    await library.list()
    await library.verify()
    const listed = new Set((await library.list()).summaries.map(({ id }) => id))
    for (const name of names) {
      const shown = await shownBy(() => library.open(idOf(name)))
      // What the list says must be what opens.
      const opens = shown !== undefined && shown !== 'unreadable'
      if (listed.has(idOf(name)) !== opens) found.set(name, 'unreadable')
      else if (shown !== undefined) found.set(name, shown)
    }
  } catch {
    for (const name of names) found.set(name, 'unreadable')
  }
  await library.settled()
  return found
}

/** The records that the author has open. */
function deskOf(library: Library) {
  const open = new Map<Name, { readonly opening: string; n: number; text: string }>()
  const opened = async (name: Name) => {
    const known = open.get(name)
    if (known) return known
    const { opening, n, record } = await library.open(idOf(name))
    const editing = { opening, n, text: record.introduction.markdown }
    open.set(name, editing)
    return editing
  }
  return {
    /** Where it is refused, the same is sent again at the next try, as the window does. */
    async write(name: Name, edit: number) {
      const editing = await opened(name)
      const { opening, n, text } = editing
      const operation = {
        kind: 'text' as const,
        address: 'introduction/markdown',
        at: 0,
        removed: text,
        inserted: textOf(edit),
      }
      const edits = [{ kind: 'do' as const, operations: [operation], at: Date.now() }]
      await library.keep(idOf(name), { opening, from: n + 1, edits })
      editing.n = n + 1
      editing.text = textOf(edit)
    },
    shown: async (name: Name) => editIn((await opened(name)).text),
    close: (name: Name) => open.delete(name),
  }
}

async function shownBy(
  open: () => Promise<{ readonly record: Factsheet }>,
): Promise<Shown | undefined> {
  try {
    return editIn((await open()).record.introduction.markdown)
  } catch (error) {
    return error instanceof Fault && error.code === 'notFound' ? undefined : 'unreadable'
  }
}

/** The same as two windows have it: who comes first holds the folder, and who comes second only reads. */
export const heldStore: Keeper = {
  ...ourStore,
  name: 'held store',
  open(folder, disk) {
    const hold = createFolderHold({ folder, fs: disk, newId: randomUUID })
    const library = openLibrary(folder, { fs: disk, hold })
    return Promise.resolve(storeOn(library, () => library.close()))
  },
}

function storeOn(library: Library, settle = () => library.settled()): Store {
  const desk = deskOf(library)
  return {
    async take(step) {
      const { name } = step
      switch (step.kind) {
        case 'begin':
          await library.add(recordOf(name, step.edit))
          break
        case 'write':
          await desk.write(name, step.edit)
          break
        case 'follow':
          await library.follow(idOf(name))
          break
        case 'save': {
          const { envelope } = await library.read(idOf(name))
          await library.save(envelope.rev, recordOf(name, step.edit))
          break
        }
        case 'remove':
          await library.trash(idOf(name))
          break
        case 'bringBack':
          await library.restore(idOf(name))
          break
      }
      // Whatever is done to a whole record ends its editing.
      if (step.kind !== 'write' && step.kind !== 'follow') desk.close(name)
    },
    async read(name) {
      desk.close(name)
      return desk.shown(name)
    },
    settle,
  }
}
