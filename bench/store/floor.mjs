// The least that a durable write can be: the same bytes, written and synced.
import { open } from 'node:fs/promises'
import path from 'node:path'

/** @param {string} folder @param {Uint8Array} bytes written to the end of a file, which is opened and closed for it */
export async function appendSynced(folder, bytes) {
  const file = await open(path.join(folder, 'floor.log'), 'a')
  await file.write(bytes)
  await file.sync()
  await file.close()
}

let count = 0
/** @param {string} folder @param {Uint8Array} bytes written as a file of its own */
export async function writeSynced(folder, bytes) {
  const file = await open(path.join(folder, `floor-${count++ % 4}.json`), 'w')
  await file.write(bytes)
  await file.sync()
  await file.close()
}
