import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { day, live } from './day'
import { moments, type Moment } from './die-at-call'
import { intercepted, isHarmless, realDisk, type Call } from './disk'
import { copied, diskInMemory } from './disk-in-memory'
import type { Group, Scale } from './group'
import type { Keeper } from './keeper'
import { writtenInPlace } from './keepers'
import { ourStore } from './our-store'
import { afew, startTrial } from './processes'
import { added, after, judge, nothing, sum, type Holding, type Tally } from './tally'

const root = '/disk'
const folder = `${root}/library`
/** These also for so long until the author has been told; the others do so only in full. */
const lasting: readonly string[] = ['ENOSPC', 'EIO']
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EPERM', 'EDQUOT', 'EFBIG'] as const
type Failure = (typeof codes)[number] | 'short'
type Failing = { readonly failure: Failure; readonly lasts: boolean }

function failuresIn(scale: Scale): readonly Failing[] {
  const forLong = codes.filter((code) => scale === 'full' || lasting.includes(code))
  return [
    ...([...codes, 'short'] as const).map((failure) => ({ failure, lasts: false })),
    ...forLong.map((failure) => ({ failure, lasts: true })),
  ]
}

/** The calls of a day on which nothing goes wrong. */
async function callsOf(keeper: Keeper): Promise<readonly Call[]> {
  const calls: Call[] = []
  const disk = intercepted(diskInMemory(root), (call) => {
    calls.push(call)
    return call.act()
  })
  await live(keeper, folder, disk, { begins: () => {}, ended: () => {} })
  return calls
}

/** A process of its own dies at each call: before it and after it, and in the middle of it where it writes. */
async function eachDeath(keeper: Keeper): Promise<Tally> {
  const calls = await callsOf(keeper)
  const deaths = calls.flatMap(({ name, half }, call) =>
    moments
      // After a call that changes nothing all is as it was before it.
      .filter((moment) => (moment === 'during' ? half : moment === 'before' || !isHarmless(name)))
      .map((moment) => ({ call, moment })),
  )
  return sum(await afew(deaths, 4, (death) => oneDeath(keeper, death)))
}

async function oneDeath(
  keeper: Keeper,
  { call, moment }: { readonly call: number; readonly moment: Moment },
): Promise<Tally> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-death-'))
  try {
    const place = path.join(scratch, 'library')
    const child = startTrial({
      trial: 'die at call',
      keeper: keeper.name,
      folder: place,
      call,
      moment,
    })
    const { signal } = await child.ended
    if (signal !== 'SIGKILL') throw new Error(`It did not die at ${call}: ${child.said.errors}`)
    const taken = child.said.lines.length
    const acknowledged = day.slice(0, taken).reduce<Holding>(after, new Map())
    return judge(await keeper.find(place, realDisk), acknowledged, day[taken])
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Each call fails with each error, once, or so long until the author has been told. */
async function eachFailure(keeper: Keeper, failures: readonly Failing[]): Promise<Tally> {
  const calls = await callsOf(keeper)
  const tallies: Tally[] = []
  for (const call of calls.keys()) {
    for (const failing of failures) tallies.push(await oneFailure(keeper, call, failing))
  }
  return sum(tallies)
}

/**
 * When a step is refused, the version before it or the whole step is there. The author tries again when the fault has
 * passed, and then it is taken. At the end of the day all is there.
 */
async function oneFailure(
  keeper: Keeper,
  call: number,
  { failure, lasts }: Failing,
): Promise<Tally> {
  const memory = diskInMemory(root)
  let calls = 0
  let isOver = false
  const disk = intercepted(memory, async (each) => {
    const isNow = lasts ? calls >= call && !isOver : calls === call
    calls += 1
    return isNow ? failed(each, failure) : each.act()
  })
  const find = () => keeper.find(folder, diskInMemory(root, copied(memory.now)))
  let acknowledged: Holding = new Map()
  let tally = nothing
  const opened = () => keeper.open(folder, disk)
  const store = await opened().catch(() => ((isOver = true), opened()))
  for (const step of day) {
    const whole = after(acknowledged, step)
    try {
      await store.take(step)
    } catch {
      isOver = true
      tally = added(tally, judge(await find(), acknowledged, step))
      const isTaken = await store.take(step).then(
        () => true,
        () => false,
      )
      // Told that it is there already, the author has it.
      if (!isTaken) tally = added(tally, judge(await find(), whole))
    }
    acknowledged = whole
  }
  isOver = true
  await store.settle()
  const { lost, unreadable } = added(tally, judge(await find(), acknowledged))
  return { tried: 1, lost: Math.min(1, lost), unreadable: Math.min(1, unreadable) }
}

async function failed({ act, half, path: place }: Call, failure: Failure): Promise<unknown> {
  if (failure === 'short') return (half ?? act)()
  // A full disk has often taken half of it before it says so.
  if (half && failure !== 'EACCES') await half()
  throw Object.assign(new Error(`${failure}: ${place}`), { code: failure })
}

export const eachCall: Group = {
  name: 'each call of the disk dies or fails',
  run: async (scale) =>
    sum(await Promise.all([eachDeath(ourStore), eachFailure(ourStore, failuresIn(scale))])),
  // In place, a file is gone as soon as it is opened; the rest would only take its time.
  control: {
    on: 'guard off: written in place, never mended',
    run: () => eachFailure(writtenInPlace, [{ failure: 'ENOSPC', lasts: true }]),
  },
}
