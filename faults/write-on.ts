import { writeSync } from 'node:fs'
import { realDisk } from './disk'
import { keeperNamed } from './keepers'

/** Saves one edit after the other, saying each that was acknowledged, until it is killed. */
export async function writeOn(keeper: string, folder: string, from: number): Promise<never> {
  const store = await keeperNamed(keeper).open(folder, realDisk)
  if (from > 0) await store.read('a')
  writeSync(1, 'writing\n')
  for (let edit = from + 1; ; edit += 1) {
    await store.take({ kind: edit === 1 ? 'begin' : 'write', name: 'a', edit })
    writeSync(1, `${edit}\n`)
    if (edit % 3 === 0) await store.take({ kind: 'follow', name: 'a' })
  }
}
