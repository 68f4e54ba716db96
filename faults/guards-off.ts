import path from 'node:path'
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
      return {
        write: (bytes, offset, length, position) =>
          open.write(bytes, offset, Math.min(length, 512), position),
        sync: () => open.sync(),
        stat: () => open.stat(),
        close: () => open.close(),
      }
    },
    rename: (from, to) =>
      isUnfinished(path.basename(from)) ? Promise.resolve() : disk.rename(from, to),
    unlink: (file) => (isUnfinished(path.basename(file)) ? Promise.resolve() : disk.unlink(file)),
  }
}

/** `.ID.json.UUID.tmp` is on its way to be `ID.json`. */
const targetOf = (temporary: string) =>
  path.join(
    path.dirname(temporary),
    path.basename(temporary).slice(1).split('.').slice(0, -2).join('.'),
  )
