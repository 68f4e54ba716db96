import { nodeFileSystem, type FileSystem, type OpenFile } from '../src-main/store/file-system'

/** The store's file system, and one more way to open a file, which the store does not use: stock lowdb truncates. */
export type Disk = Omit<FileSystem, 'open'> & {
  open(
    path: string,
    flags: Parameters<FileSystem['open']>[1] | 'r+' | 'w',
    mode?: number,
  ): Promise<OpenFile>
}

/** Node passes any flags on to the system. */
export const realDisk = nodeFileSystem as Disk

/** One call of the disk, about to be made. */
export type Call = {
  readonly name: string
  readonly path: string
  /** Makes it. */
  readonly act: () => Promise<unknown>
  /** Writes only half of what it was given. undefined where the call writes nothing. */
  readonly half: (() => Promise<unknown>) | undefined
}

const harmless: ReadonlySet<string> = new Set(['readFile', 'readdir', 'stat', 'close'])

/** That a call changes nothing on the disk. */
export const isHarmless = (call: string) => harmless.has(call)

/** The disk, with `around` put round each of its calls, those of its open files among them. */
export function intercepted(disk: Disk, around: (call: Call) => Promise<unknown>): Disk {
  const wrapped = <T extends object>(target: T, pathOf: (args: readonly unknown[]) => string): T =>
    new Proxy(target, {
      get(_, property) {
        const member: unknown = Reflect.get(target, property)
        if (typeof member !== 'function' || typeof property === 'symbol') return member
        const call = member as (...args: unknown[]) => unknown
        return async (...args: unknown[]) => {
          const path = pathOf(args)
          const make = (given: readonly unknown[]) => async () => call.apply(target, [...given])
          const half = halved(property, args)
          const answer = await around({
            name: property,
            path,
            act: make(args),
            half: half && make(half),
          })
          return property === 'open' ? wrapped(answer as OpenFile, () => path) : answer
        }
      },
    })
  // Of a rename, the new name is the one that counts.
  return wrapped(disk, (args) => String(args.findLast((arg) => typeof arg === 'string')))
}

/** The arguments of a call that writes half as much. */
function halved(name: string, args: readonly unknown[]): readonly unknown[] | undefined {
  if (name === 'write' && args[0] instanceof Uint8Array) {
    const [bytes, offset, length, ...rest] = args
    return [bytes, offset, Math.ceil(Number(length) / 2), ...rest]
  }
  if (name === 'appendFile' && typeof args[1] === 'string') {
    return [args[0], args[1].slice(0, Math.ceil(args[1].length / 2))]
  }
  return undefined
}
