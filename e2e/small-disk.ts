import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type SmallDisk = {
  readonly folder: string
  /** Leaves no room on it, until the returned function is called. */
  readonly fill: () => Promise<() => Promise<void>>
  readonly remove: () => void
}

/** A real disk of a few hundred kilobytes, in memory. undefined where this user may not make one. */
export async function smallDisk(folder: string): Promise<SmallDisk | undefined> {
  await mkdir(folder)
  const user = `uid=${process.getuid?.() ?? 0}`
  const mount = ['mount', '-t', 'tmpfs', '-o', `size=600k,${user}`, 'tmpfs', folder]
  const as = [[], ['sudo', '-n']].find((before) => runs([...before, ...mount]))
  if (!as) return undefined
  return {
    folder,
    async fill() {
      const filler = path.join(folder, 'filler')
      for (let size = 512 * 1024; size >= 4096; size /= 2) {
        for (let more = true; more;) {
          more = await writeFile(filler, new Uint8Array(size), { flag: 'a' }).then(
            () => true,
            () => false,
          )
        }
      }
      return () => rm(filler)
    },
    remove: () => void runs([...as, 'umount', '-l', folder]),
  }
}

function runs([command, ...args]: readonly string[]): boolean {
  try {
    execFileSync(command!, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
