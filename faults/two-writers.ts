import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { realDisk } from './disk'
import type { Group, Scale } from './group'
import type { Keeper } from './keeper'
import { keeperNamed } from './keepers'
import { ourStore } from './our-store'
import { countOf, startTrial } from './processes'
import { stockLowdb } from './stock-lowdb'
import { sum, type Tally } from './tally'

/** Each writer counts in digits of its own: the edit 30007 is the third of one and the seventh of the other. */
const unit = 10_000
const writers = [
  { writer: 0, of: (edit: number) => edit % unit, next: (edit: number) => edit + 1 },
  { writer: 1, of: (edit: number) => Math.floor(edit / unit), next: (edit: number) => edit + unit },
] as const

const saves = { short: 150, full: 800 } as const

/** Two processes change one record, each on top of what it reads: what either was told is saved must stay. */
async function twoAtOnce(keeper: Keeper, scale: Scale): Promise<Tally> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-two-'))
  try {
    const folder = path.join(scratch, 'library')
    const store = await keeper.open(folder, realDisk)
    await store.take({ kind: 'begin', name: 'a', edit: unit + 1 })
    await store.settle()
    const order = { trial: 'two writers', keeper: keeper.name, folder, saves: saves[scale] }
    const both = writers.map(({ writer }) => startTrial({ ...order, writer }))
    for (const each of both) await each.saying('ready')
    for (const each of both) each.process.stdin?.end('go')
    return sum(await Promise.all(both.map(countOf)))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** In one of the two processes. */
export async function writeBesideAnother(
  keeperName: string,
  folder: string,
  writer: number,
  count: number,
): Promise<Tally> {
  const { of, next } = writers[writer as 0 | 1]
  const store = await keeperNamed(keeperName).open(folder, realDisk)
  writeSync(1, 'ready\n')
  await once(process.stdin, 'data')
  let acknowledged = 1
  let lost = 0
  let unreadable = 0
  for (let save = 0; save < count; save += 1) {
    const now = await store.read('a').catch(() => 'unreadable' as const)
    if (typeof now !== 'number') {
      lost += 1
      unreadable += 1
      continue
    }
    if (of(now) < acknowledged) lost += 1
    // What is lost is counted once.
    acknowledged = of(now)
    const edit = next(now)
    // Refused, it reads what the other has written, and writes on top of that.
    await store.take({ kind: 'write', name: 'a', edit }).then(
      () => (acknowledged = of(edit)),
      () => {},
    )
  }
  return { tried: count, lost, unreadable }
}

export const twoWriters: Group = {
  name: 'two writers in one folder',
  run: (scale) => twoAtOnce(ourStore, scale),
  control: { on: 'stock lowdb', run: () => twoAtOnce(stockLowdb, 'full') },
}
