// What lowdb and its writer get for node:fs and node:fs/promises here (scripts/faults-build.config.mjs): the same calls,
// made on a disk that can break.
import { AsyncLocalStorage } from 'node:async_hooks'
import { realDisk, type Disk } from './disk'

const inUse = new AsyncLocalStorage<Disk>()
const disk = () => inUse.getStore() ?? realDisk

/** All that stock lowdb does within `act` it does on this disk. */
export const onDisk = <T>(given: Disk, act: () => Promise<T>): Promise<T> => inUse.run(given, act)

export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await disk().readFile(path))
}

/** As Node's: opens and empties the file, and writes until all is written. */
export async function writeFile(path: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const file = await disk().open(path, 'w')
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await file.write(bytes, done, bytes.length - done, done)).bytesWritten
    }
  } finally {
    await file.close()
  }
}

export const rename = (from: string, to: string): Promise<void> => disk().rename(from, to)

/** Only the adapters that block use these, and none of them is tested here. */
export function readFileSync(): never {
  throw new Error('Not used')
}
export { readFileSync as renameSync, readFileSync as writeFileSync }
