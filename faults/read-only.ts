import { chmod, cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { realDisk } from './disk'
import type { Group } from './group'
import type { Keeper, Step } from './keeper'
import { keeperNamed } from './keepers'
import { ourStore } from './our-store'
import { countOf, startTrial, trials } from './processes'
import { stockLowdb } from './stock-lowdb'
import { after, judge, sum, type Holding, type Tally } from './tally'

const nobody = 65534

/** Root may write everywhere, so that this is tried by a process of somebody else. */
async function asSomebodyElse(keeper: Keeper) {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-read-only-'))
  try {
    const isRoot = process.getuid?.() === 0
    // The project may lie where nobody else can read.
    const copy = path.join(scratch, 'trials')
    await cp(path.dirname(trials), copy, { recursive: true })
    await chmod(scratch, 0o777)
    const who = String(nobody)
    const before = isRoot ? ['setpriv', `--reuid=${who}`, `--regid=${who}`, '--clear-groups'] : []
    const order = { trial: 'read only', keeper: keeper.name, folder: scratch }
    const child = startTrial(order, before, path.join(copy, path.basename(trials)))
    return { ...(await countOf(child)), how: `as user ${isRoot ? nobody : process.getuid?.()}` }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

type Place = { readonly library: string; readonly file: string }
type Mischief = {
  /** The app is started when it is done already. */
  readonly freshStart?: boolean
  readonly begins: (place: Place) => Promise<unknown>
  readonly ends: (place: Place) => Promise<unknown>
}

const away = (place: string) => `${place}-away`

const mischiefs: readonly Mischief[] = [
  ...[false, true].flatMap((freshStart): Mischief[] => [
    {
      freshStart,
      begins: ({ file }) => chmod(path.dirname(file), 0o555),
      ends: ({ file }) => chmod(path.dirname(file), 0o755),
    },
    {
      freshStart,
      begins: async ({ library, file }) => {
        await chmod(path.dirname(file), 0o555)
        await chmod(library, 0o555)
      },
      ends: async ({ library, file }) => {
        await chmod(library, 0o755)
        await chmod(path.dirname(file), 0o755)
      },
    },
    {
      freshStart,
      begins: ({ file }) => chmod(file, 0o400),
      ends: ({ file }) => chmod(file, 0o600),
    },
    {
      freshStart,
      begins: ({ file }) => chmod(file, 0),
      ends: ({ file }) => chmod(file, 0o600),
    },
    {
      freshStart,
      begins: ({ file }) => rename(file, away(file)),
      // What stands in its place now was saved; nobody would overwrite that.
      ends: async ({ file }) => {
        if (!(await isThere(file))) await rename(away(file), file)
      },
    },
  ]),
  {
    begins: ({ library }) => rename(library, away(library)),
    ends: ({ library }) => rename(away(library), library),
  },
]

/** In a process whose user is not root. */
export async function readOnly(keeperName: string, folder: string): Promise<Tally> {
  if (process.getuid?.() === 0) throw new Error('Root may write everywhere; this proves nothing')
  const keeper = keeperNamed(keeperName)
  const tallies: Tally[] = []
  for (const [index, mischief] of mischiefs.entries()) {
    tallies.push(await tryOut(keeper, path.join(folder, `library-${index}`), mischief))
  }
  return sum(tallies)
}

const beginnings: readonly Step[] = [
  { kind: 'begin', name: 'a', edit: 1 },
  { kind: 'begin', name: 'b', edit: 1 },
]
const write: Step = { kind: 'write', name: 'a', edit: 2 }

/** The author writes while it lasts, is refused or not, and tries again when it is over. */
async function tryOut(keeper: Keeper, library: string, mischief: Mischief): Promise<Tally> {
  const place = { library, file: keeper.fileOf(library, 'a') }
  const first = await keeper.open(library, realDisk)
  for (const step of beginnings) await first.take(step)
  await first.settle()
  let acknowledged = beginnings.reduce<Holding>(after, new Map())
  const started = () => (mischief.freshStart ? keeper.open(library, realDisk) : first)
  await mischief.begins(place)
  const store = await Promise.resolve(started()).catch(() => undefined)
  const isTaken = await store?.take(write).then(
    () => true,
    () => false,
  )
  await mischief.ends(place)
  // If it is not taken now, it is missed below.
  if (isTaken !== true) {
    await (store ?? (await keeper.open(library, realDisk))).take(write).catch(() => {})
  }
  acknowledged = after(acknowledged, write)
  await store?.settle()
  return judge(await keeper.find(library, realDisk), acknowledged)
}

const isThere = (file: string) =>
  realDisk.stat(file).then(
    () => true,
    () => false,
  )

export const writeProtected: Group = {
  name: 'read-only or vanished',
  run: () => asSomebodyElse(ourStore),
  control: { on: 'stock lowdb', run: () => asSomebodyElse(stockLowdb) },
}
