import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { realDisk } from './disk'
import type { Group, Scale } from './group'
import type { Keeper } from './keeper'
import { keeperNamed } from './keepers'
import { heldStore } from './our-store'
import { countOf, startTrial } from './processes'
import { stockLowdb } from './stock-lowdb'
import { added, sum, type Tally } from './tally'

/** Each writer counts in digits of its own: the edit 30007 is the third of one and the seventh of the other. */
const unit = 10_000
const writers = [
  { writer: 0, of: (edit: number) => edit % unit, next: (edit: number) => edit + 1 },
  { writer: 1, of: (edit: number) => Math.floor(edit / unit), next: (edit: number) => edit + unit },
] as const

const saves = { short: 150, full: 800 } as const

/**
 * Two processes change one record. What either was told is saved must be there in the end: in the record, or in another
 * that was set apart from it.
 */
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
    const tally = sum(await Promise.all(both.map(countOf)))
    // Nothing is lost where nothing could be saved: that would prove nothing.
    if (!both.some(({ said }) => Number(said.lines.at(-2)) > 1))
      throw new Error('Nobody could save')
    const shown = await keeper.all(folder, realDisk)
    const missing = writers.filter(({ of }, index) => {
      const last = Number(both[index]?.said.lines.at(-2))
      return !shown.some((each) => typeof each === 'number' && of(each) >= last)
    })
    return added(tally, { tried: 0, lost: missing.length, unreadable: 0 })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** In one of the two processes. Says the last of its edits that was acknowledged. */
export async function writeBesideAnother(
  keeperName: string,
  folder: string,
  writer: number,
  count: number,
): Promise<Tally> {
  const { of, next } = writers[writer as 0 | 1]
  const keeper = keeperNamed(keeperName)
  const store = await keeper.open(folder, realDisk)
  writeSync(1, 'ready\n')
  await once(process.stdin, 'data')
  let acknowledged = 1
  let unreadable = 0
  let lost = 0
  for (let save = 0; save < count; save += 1) {
    const now = await store.read('a').catch(() => 'unreadable' as const)
    if (typeof now !== 'number') {
      lost += 1
      unreadable += 1
      continue
    }
    if (!keeper.setsApart && of(now) < acknowledged) lost += 1
    // Its own numbers never come again, even where the other has gone on from an older version.
    const edit = next(now) + next(0) * Math.max(0, acknowledged - of(now))
    const isTaken = await store.take({ kind: 'write', name: 'a', edit }).then(
      () => true,
      () => false,
    )
    if (isTaken) acknowledged = of(edit)
  }
  await store.settle()
  writeSync(1, `${acknowledged}\n`)
  return { tried: count, lost, unreadable }
}

export const twoWriters: Group = {
  name: 'two writers in one folder',
  run: (scale) => twoAtOnce(heldStore, scale),
  control: { on: 'stock lowdb', run: () => twoAtOnce(stockLowdb, 'full') },
}
