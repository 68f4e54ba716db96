import { execFile } from 'node:child_process'
import { readdir, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { cloudMarkedBy, cloudNamedIn } from './cloud'
import { isOverNetwork, mountsOnLinux, mountsOnMac } from './mounts'

/** What reaches into a folder beside this computer. There, others can write while the app does, and it cannot lock them out. */
export type Reach =
  { readonly kind: 'cloud'; readonly service: string } | { readonly kind: 'network' }

/** undefined where nothing is known to. A drive that Windows has given a letter is not known as one of a network. */
export async function reachInto(folder: string): Promise<Reach | undefined> {
  const real = await realOf(path.resolve(folder))
  const service = cloudNamedIn(folder) ?? cloudNamedIn(real) ?? (await cloudMarked(real))
  if (service !== undefined) return { kind: 'cloud', service }
  return (await isOnNetwork(real)) ? { kind: 'network' } : undefined
}

/** Without symbolic links, also where the last steps are not there yet. */
async function realOf(full: string): Promise<string> {
  try {
    return await realpath(full)
  } catch {
    const parent = path.dirname(full)
    return parent === full ? full : path.join(await realOf(parent), path.basename(full))
  }
}

async function cloudMarked(full: string): Promise<string | undefined> {
  const parent = path.dirname(full)
  if (parent === full) return undefined
  const names = await readdir(full).catch(() => [])
  return cloudMarkedBy(names) ?? cloudMarked(parent)
}

async function isOnNetwork(full: string): Promise<boolean> {
  try {
    switch (process.platform) {
      case 'win32':
        return /^[\\/]{2}[^?.\\/]/.test(full)
      case 'darwin': {
        const { stdout } = await promisify(execFile)('/sbin/mount')
        return isOverNetwork(full, mountsOnMac(stdout))
      }
      default:
        return isOverNetwork(full, mountsOnLinux(await readFile('/proc/self/mountinfo', 'utf8')))
    }
  } catch {
    // Not known is no reason to warn.
    return false
  }
}
