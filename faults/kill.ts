import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as passes } from 'node:timers/promises'
import { realDisk } from './disk'
import type { Group, Scale } from './group'
import type { Keeper } from './keeper'
import { writtenInPlace } from './keepers'
import { killApp } from './kill-app'
import { ourStore } from './our-store'
import { afew, startTrial } from './processes'
import { added, judge, nothing, sum, type Tally } from './tally'

const kills = { short: { store: 188, app: 12 }, full: { store: 950, app: 50 } } as const
const enoughForControl = 60
const lanes = 3
const longestMs = 80

/** A process saves one edit after the other and is killed at a random moment; the next one goes on in its folder. */
async function killStore(keeper: Keeper, count: number): Promise<Tally> {
  const share = Math.ceil(count / lanes)
  const starts = Array.from({ length: lanes }, (_, index) => index * share)
  return sum(await afew(starts, lanes, (start) => lane(keeper, Math.min(share, count - start))))
}

async function lane(keeper: Keeper, count: number): Promise<Tally> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-kill-'))
  let tally = nothing
  let from = 0
  try {
    for (let kill = 0; kill < count; kill += 1) {
      // Where something is lost or left in pieces, nothing can be written on, and the next begins anew.
      const folder = path.join(scratch, `library-${tally.lost + tally.unreadable}`)
      const one = await oneKill(keeper, folder, from)
      tally = added(tally, one.tally)
      from = one.tally.lost + one.tally.unreadable > 0 ? 0 : one.now
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return tally
}

async function oneKill(keeper: Keeper, folder: string, from: number) {
  const child = startTrial({ trial: 'write on', keeper: keeper.name, folder, from })
  await child.saying('writing')
  await passes(Math.random() * longestMs)
  child.process.kill('SIGKILL')
  const { signal } = await child.ended
  if (signal !== 'SIGKILL') throw new Error(`It ended by itself: ${child.said.errors}`)
  const last = Number(child.said.lines.at(-1))
  const acknowledged = Number.isInteger(last) ? last : from
  const found = await keeper.find(folder, realDisk)
  const holding = new Map(acknowledged > 0 ? [['a', acknowledged] as const] : [])
  const tally = judge(found, holding, {
    kind: acknowledged > 0 ? 'write' : 'begin',
    name: 'a',
    edit: acknowledged + 1,
  })
  const now = found.get('a') ?? 0
  return { tally, now: typeof now === 'number' ? now : 0 }
}

async function killBoth(scale: Scale): Promise<Tally> {
  return added(await killStore(ourStore, kills[scale].store), await killApp(kills[scale].app))
}

export const kill: Group = {
  name: 'killed at a random moment',
  run: async (scale) => ({
    ...(await killBoth(scale)),
    how: `${kills[scale].app} of them the app while typing`,
  }),
  control: {
    on: 'guard off: written in place, never mended',
    run: () => killStore(writtenInPlace, enoughForControl),
  },
}
