// The least that a durable write can be: the same bytes, written and synced.
import { open, rename } from 'node:fs/promises'
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

/** The same put in the place of what was there, so that one or the other outlives a power cut. @param {string} folder @param {Uint8Array} bytes */
export async function replaceSynced(folder, bytes) {
  const name = path.join(folder, `replaced-${count++ % 4}.json`)
  const file = await open(`${name}.tmp`, 'w')
  await file.write(bytes)
  await file.sync()
  await file.close()
  await rename(`${name}.tmp`, name)
  const names = await open(folder, 'r')
  await names.sync()
  await names.close()
}
