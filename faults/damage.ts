import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { seeded } from '../bench/statistics.mjs'
import { realDisk } from './disk'
import type { Group } from './group'
import type { Keeper, Step } from './keeper'
import { ourStore } from './our-store'
import { stockLowdb } from './stock-lowdb'
import { after, judge, sum, type Holding, type Tally } from './tally'

const seeds = { short: 20, full: 200 } as const

type Random = () => number
const upTo = (most: number, random: Random) => Math.floor(random() * most)

/** What can become of the bytes of a file. */
const corpus: Readonly<Record<string, (bytes: Buffer, random: Random) => Uint8Array>> = {
  empty: () => Buffer.alloc(0),
  'one byte left': (bytes) => bytes.subarray(0, 1),
  'half left': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'all but the end left': (bytes) => bytes.subarray(0, bytes.length - 2 - 1),
  'cut anywhere': (bytes, random) => bytes.subarray(0, upTo(bytes.length - 2, random)),
  'zeros throughout': (bytes) => Buffer.alloc(bytes.length),
  'zeros at the end': (bytes, random) => Buffer.from(bytes).fill(0, upTo(bytes.length - 2, random)),
  'a bit flipped': (bytes, random) => {
    const flipped = Buffer.from(bytes)
    flipped[upTo(bytes.length - 2, random)]! ^= 1 << upTo(8, random)
    return flipped
  },
  'a letter of the text changed': (bytes) =>
    Buffer.from(bytes.toString().replace('Paragraph', 'Paragrapf')),
  'no UTF-8': (bytes, random) => {
    const broken = Buffer.from(bytes)
    broken[inText(bytes, random)] = 0xff
    return broken
  },
  'rubbish behind it': (bytes) => Buffer.concat([bytes, bytes.subarray(-40)]),
  null: () => Buffer.from('null'),
  'nothing in it': () => Buffer.from('{}'),
  'something else in it': () => Buffer.from('[{"id": 1}]'),
}

/** A place in the middle of a paragraph. */
const inText = (bytes: Buffer, random: Random) => bytes.indexOf('Paragraph') + upTo(200, random)

const kinds = [...Object.keys(corpus), 'a folder in its place']

const steps: readonly Step[] = [
  { kind: 'begin', name: 'a', edit: 1 },
  { kind: 'write', name: 'a', edit: 2 },
  { kind: 'begin', name: 'b', edit: 1 },
  { kind: 'write', name: 'b', edit: 2 },
]

/** All damages of the corpus, at places that depend on the seed. */
async function damaged(keeper: Keeper, count: number): Promise<Tally> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-damage-'))
  const whole = path.join(scratch, 'whole')
  const tallies: Tally[] = []
  try {
    await beginLibrary(keeper, whole)
    for (let seed = 1; seed <= count; seed += 1) {
      const random = seeded(seed)
      for (const kind of kinds) {
        const library = path.join(scratch, 'library')
        await cp(whole, library, { recursive: true, preserveTimestamps: true })
        tallies.push(await oneDamage(keeper, library, kind, random))
        await rm(library, { recursive: true })
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return sum(tallies)
}

async function beginLibrary(keeper: Keeper, library: string): Promise<void> {
  const store = await keeper.open(library, realDisk)
  for (const step of steps) await store.take(step)
  await store.settle()
}

const acknowledged = steps.reduce<Holding>(after, new Map())

/**
 * The other record opens as it was, and the damaged one too, since its journal holds its last edit. What was damaged is
 * still somewhere as it was.
 */
async function oneDamage(
  keeper: Keeper,
  library: string,
  kind: string,
  random: Random,
): Promise<Tally> {
  const file = keeper.fileOf(library, 'a')
  const bytes = await readFile(file)
  const broken = corpus[kind]?.(bytes, random)
  if (broken) {
    await writeFile(file, broken)
  } else {
    await rename(file, `${file}-away`)
    await mkdir(file)
    await rm(`${file}-away`)
  }
  const found = new Map(await keeper.find(library, realDisk))
  const isGone = broken
    ? !(await isKept(broken, library))
    : !(await hasFolder(library, path.basename(file, '.json')))
  if (isGone) found.set('a', 'garbled')
  return judge(found, acknowledged)
}

/** Whether these bytes still stand in some file of the library. */
async function isKept(bytes: Uint8Array, library: string): Promise<boolean> {
  for (const entry of await readdir(library, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const kept = await readFile(path.join(entry.parentPath, entry.name))
    if (kept.equals(bytes)) return true
  }
  return false
}

/** Whether what took the place of a file is still somewhere. */
async function hasFolder(library: string, name: string): Promise<boolean> {
  const all = await readdir(library, { recursive: true, withFileTypes: true })
  return all.some((entry) => entry.isDirectory() && entry.name.startsWith(name))
}

export const damage: Group = {
  name: 'damaged file',
  run: async (scale) => ({
    ...(await damaged(ourStore, seeds[scale])),
    how: `${seeds[scale]} seeds, ${kinds.length} kinds`,
  }),
  control: { on: 'stock lowdb', run: () => damaged(stockLowdb, 2) },
}
