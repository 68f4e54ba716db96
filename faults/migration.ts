import { openLibrary } from '../src-main/store/library'
import { inventedPlan, storedOfVersion0 } from '../src-main/store/migrating/version-zero'
import { writeDurably } from '../src-main/store/write-durably'
import type { Plan } from '../src-shared/factsheet/migrations/plan'
import { statesAfterCut } from './after-power-cut'
import { intercepted, isHarmless, type Call, type Disk } from './disk'
import { copied, diskInMemory, type Names } from './disk-in-memory'
import type { Group, Scale } from './group'
import { added, nothing, type Tally } from './tally'

const root = '/disk'
const folder = `${root}/library`
const journal = `${folder}/staging/journal.json`
/** Records of an old version that are migrated together: when the process is killed, and when the power goes. */
const records = { short: { kill: 4, cut: 2 }, full: { kill: 50, cut: 4 } } as const

/** What each record must say, whichever version it is in. */
type Expected = ReadonlyMap<string, string>
type Begun = { readonly names: Names; readonly expected: Expected }

/** A library of version 0, as a new version of the app finds it. */
async function oldLibrary(count: number): Promise<Begun> {
  const disk = diskInMemory(root)
  const library = openLibrary(folder, { fs: disk })
  await library.list()
  await library.settled()
  const expected = new Map<string, string>()
  for (let each = 0; each < count; each += 1) {
    const { id, bytes } = storedOfVersion0(`Issuer ${each}`)
    await writeDurably(`${folder}/records/${id}.json`, bytes, { fs: disk })
    expected.set(id, `Issuer ${each}`)
  }
  return { names: disk.now, expected }
}

/** Migrates, and tells of each call of the disk. What is thrown there ends it. */
async function migrating(disk: Disk, around: (call: Call) => Promise<unknown>): Promise<void> {
  const library = openLibrary(folder, { fs: intercepted(disk, around), plan: inventedPlan })
  await library.list()
  await library.settled()
}

/** Dead at each call: before it, in the middle of it where it writes, and after it. Nothing that comes later happens. */
async function eachKill({ names, expected }: Begun, forget: Forget): Promise<Tally> {
  let tally = nothing
  for (let call = 0; ; call += 1) {
    let isReached = false
    for (const moment of ['before', 'during', 'after'] as const) {
      const disk = diskInMemory(root, copied(names))
      let calls = 0
      await migrating(disk, async ({ act, half }) => {
        const number = calls++
        if (number < call) return act()
        if (number === call) {
          isReached = true
          if (moment === 'after') await act()
          if (moment === 'during') await half?.()
        }
        throw Object.assign(new Error('Killed'), { code: 'EIO' })
      }).catch(() => {})
      tally = added(tally, await judge(disk.now, expected, forget))
    }
    if (!isReached) return tally
  }
}

/** The power goes after each call that changes something; what the disk may hold then is opened. */
async function eachCut({ names, expected }: Begun): Promise<Tally> {
  const disk = diskInMemory(root, copied(names))
  let tally = nothing
  await migrating(disk, async ({ name, act }) => {
    const answer = await act()
    if (!isHarmless(name)) {
      for (const state of statesAfterCut(disk)) {
        tally = added(tally, await judge(state, expected))
      }
    }
    return answer
  })
  return tally
}

/** Takes from what a crash has left what a guard had put there. */
type Forget = (names: Names) => Names
const forgetNothing: Forget = (names) => names

/**
 * The next start finds every record old, or every record new: opened by a version without the step, which only finishes
 * what was begun, and by one with it.
 */
async function judge(left: Names, expected: Expected, forget = forgetNothing): Promise<Tally> {
  const names = forget(copied(left))
  const versions = await versionsAfter(names, expected)
  const found = await shown(copied(names), inventedPlan, expected)
  return {
    tried: 1,
    lost: Number(versions.size !== 1 || found.lost),
    unreadable: Number(found.unreadable),
  }
}

async function versionsAfter(names: Names, expected: Expected): Promise<ReadonlySet<unknown>> {
  const disk = diskInMemory(root, copied(names))
  const library = openLibrary(folder, { fs: disk })
  await library.list()
  await library.settled()
  const versions = new Set<unknown>()
  for (const id of expected.keys()) {
    const bytes = await disk.readFile(`${folder}/records/${id}.json`).catch(() => undefined)
    const text = bytes && Buffer.from(bytes).toString()
    versions.add(text && (JSON.parse(text) as { record: OldOrNew }).record.schemaVersion)
  }
  return versions
}
type OldOrNew = { readonly schemaVersion: number }

async function shown(names: Names, plan: Plan, expected: Expected) {
  const library = openLibrary(folder, { fs: diskInMemory(root, names), plan })
  await library.verify()
  const { setAside } = await library.list()
  let lost = false
  for (const [id, publisher] of expected) {
    const read = await library.read(id).catch(() => undefined)
    lost ||= read?.record.publisher !== publisher
  }
  await library.settled()
  return { lost, unreadable: setAside.length > 0 }
}

async function run(scale: Scale) {
  const { kill, cut } = records[scale]
  const killed = await eachKill(await oldLibrary(kill), forgetNothing)
  const dark = await eachCut(await oldLibrary(cut))
  return { ...added(killed, dark), how: `${killed.tried} kills, ${dark.tried} states of the disk` }
}

export const migration: Group = {
  name: 'migration killed at each call',
  run,
  control: {
    on: 'guard off: without its journal',
    run: async () =>
      eachKill(await oldLibrary(3), (names) => {
        names.delete(journal)
        return names
      }),
  },
}
