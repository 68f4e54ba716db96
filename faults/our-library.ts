import path from 'node:path'
import { openLibrary } from '../src-main/store/library'
import { testland } from '../src-main/store/testland'
import { Fault } from '../src-shared/contract/reply'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import {
  editIn,
  names,
  textOf,
  type Found,
  type Keeper,
  type Name,
  type Shown,
  type Step,
} from './keeper'

export const idOf = (name: Name) => `0000000${name}-0000-4000-8000-000000000000`

const recordOf = (name: Name, edit: number): Factsheet => testland(textOf(edit), idOf(name))

/** The product's own store, whole records saved one after the other. */
export const ourLibrary: Keeper = {
  name: 'library',
  open(folder, disk) {
    const library = openLibrary(folder, { fs: disk })
    const revs = new Map<Name, number>()
    const revOf = async (name: Name) =>
      revs.get(name) ?? (await library.read(idOf(name))).envelope.rev
    const take = async (step: Step) => {
      const { name } = step
      switch (step.kind) {
        case 'begin':
          revs.set(name, (await library.add(recordOf(name, step.edit))).rev)
          break
        case 'write':
          revs.set(name, (await library.save(await revOf(name), recordOf(name, step.edit))).rev)
          break
        case 'remove':
          await library.trash(idOf(name))
          revs.delete(name)
          break
        case 'bringBack':
          await library.restore(idOf(name))
          break
      }
    }
    const read = async (name: Name) => {
      const { record, envelope } = await library.read(idOf(name))
      revs.set(name, envelope.rev)
      return editIn(record.introduction.markdown)
    }
    return Promise.resolve({ take, read, settle: () => library.settled() })
  },
  async find(folder, disk) {
    const library = openLibrary(folder, { fs: disk })
    const found = new Map<Name, Shown>()
    try {
      await library.list()
      await library.verify()
      const listed = new Set((await library.list()).summaries.map(({ id }) => id))
      for (const name of names) {
        const edit = await editOf(() => library.read(idOf(name)))
        // What the list says must be what opens.
        const opens = edit !== undefined && edit !== 'unreadable'
        if (listed.has(idOf(name)) !== opens) found.set(name, 'unreadable')
        else if (edit !== undefined) found.set(name, edit)
      }
    } catch {
      for (const name of names) found.set(name, 'unreadable')
    }
    await library.settled()
    return found satisfies Found
  },
  fileOf: (folder, name) => path.join(folder, 'records', `${idOf(name)}.json`),
}

async function editOf(
  read: () => Promise<{ readonly record: Factsheet }>,
): Promise<Shown | undefined> {
  try {
    return editIn((await read()).record.introduction.markdown)
  } catch (error) {
    return error instanceof Fault && error.code === 'notFound' ? undefined : 'unreadable'
  }
}
