import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { codeOf } from '../src-main/store/file-system'
import type { Disk } from './disk'
import { editIn, names, textOf, type Found, type Keeper, type Name, type Step } from './keeper'
import { onDisk } from './stock-file-system'

type Data = { records: Partial<Record<Name, string>>; trash: Partial<Record<Name, string>> }

/** lowdb as its own documentation uses it: one file, its own adapter, defaults where there is nothing. */
const database = (folder: string) =>
  new Low<Data>(new JSONFile(fileIn(folder)), { records: {}, trash: {} })

const fileIn = (folder: string) => path.join(folder, 'db.json')

async function makeFolder(folder: string, disk: Disk): Promise<void> {
  await disk.mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

export const stockLowdb: Keeper = {
  name: 'stock lowdb',
  setsApart: false,
  async open(folder, disk) {
    await makeFolder(folder, disk)
    const db = database(folder)
    await onDisk(disk, () => db.read())
    const take = async (step: Step) => {
      const { name } = step
      const { records, trash } = db.data
      switch (step.kind) {
        case 'begin':
        case 'write':
        case 'save':
          records[name] = textOf(step.edit)
          break
        case 'follow':
          return
        case 'remove':
          trash[name] = records[name]
          delete records[name]
          break
        case 'bringBack':
          records[name] = trash[name]
          delete trash[name]
          break
      }
      await onDisk(disk, () => db.write())
    }
    const read = async (name: Name) => {
      await onDisk(disk, () => db.read())
      return editIn(db.data.records[name] ?? '')
    }
    return { take, read, settle: () => Promise.resolve() }
  },
  async find(folder, disk) {
    try {
      const db = database(folder)
      await onDisk(disk, () => db.read())
      const texts = names.flatMap((name) => {
        const text = db.data.records[name]
        return text === undefined ? [] : [[name, editIn(text)] as const]
      })
      return new Map(texts) satisfies Found
    } catch {
      return new Map(names.map((name) => [name, 'unreadable'] as const))
    }
  },
  all: async (folder, disk) => [...(await stockLowdb.find(folder, disk)).values()],
  fileOf: fileIn,
}
