import path from 'node:path'
import type { OpenFile } from '../src-main/store/file-system'
import { isUnfinished } from '../src-main/store/write-durably'
import type { Disk } from './disk'
import type { Keeper } from './keeper'

/** A keeper that works on the disk as `change` makes it: a guard of the store is gone, and all else is the product. */
export const without = (name: string, keeper: Keeper, change: (disk: Disk) => Disk): Keeper => ({
  ...keeper,
  name,
  open: (folder, disk) => keeper.open(folder, change(disk)),
})

/** A file is written over where it stands, a little at a time, instead of beside it and then renamed. */
export function inPlace(disk: Disk): Disk {
  return {
    ...disk,
    async open(file, flags, mode) {
      if (!isUnfinished(path.basename(file))) return disk.open(file, flags, mode)
      const open = await disk.open(targetOf(file), 'w', mode)
      return littleByLittle(open)
    },
    rename: (from, to) =>
      isUnfinished(path.basename(from)) ? Promise.resolve() : disk.rename(from, to),
    unlink: (file) => (isUnfinished(path.basename(file)) ? Promise.resolve() : disk.unlink(file)),
  }
}

const littleByLittle = (open: OpenFile): OpenFile =>
  new Proxy(open, {
    get(_, property) {
      if (property === 'write') {
        return (bytes: Uint8Array, offset: number, length: number, position: number) =>
          open.write(bytes, offset, Math.min(length, 512), position)
      }
      const member: unknown = Reflect.get(open, property)
      return typeof member === 'function' ? member.bind(open) : member
    },
  })

/** `.ID.json.UUID.tmp` is on its way to be `ID.json`. */
const targetOf = (temporary: string) =>
  path.join(
    path.dirname(temporary),
    path.basename(temporary).slice(1).split('.').slice(0, -2).join('.'),
  )
