import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { codeOf } from '../src-main/store/file-system'
import { isUnfinished } from '../src-main/store/write-durably'
import { realDisk } from './disk'
import type { Group } from './group'
import type { Keeper, Step } from './keeper'
import { keeperNamed, writtenInPlace } from './keepers'
import { ourStore } from './our-store'
import { countOf, startTrial } from './processes'
import { added, after, judge, nothing, type Holding, type Tally } from './tally'

const kib = 1024
const sizeKib = 512
/** What is left on the disk when the writing begins: from nothing to more than a few saves need. */
const left = Array.from({ length: 17 }, (_, pages) => pages * 4 * kib)
/** Less than a record is long. */
const limitOfFiles = 'ulimit -f 2; exec "$@"'

async function onFullDisk(keeper: Keeper) {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-full-'))
  const order = { trial: 'disk full', keeper: keeper.name, folder }
  try {
    const mount = `mount -t tmpfs -o size=${sizeKib}k tmpfs "${folder}" && exec "$@"`
    const namespace = process.getuid?.() === 0 ? '-m' : '-Urm'
    const tmpfs = ['unshare', namespace, 'sh', '-c', mount, 'sh']
    if (await canRun(tmpfs)) {
      return {
        ...(await countOf(startTrial({ ...order, way: 'tmpfs' }, tmpfs))),
        how: 'a full tmpfs',
      }
    }
    const limit = ['sh', '-c', limitOfFiles, 'sh']
    await countOf(startTrial({ ...order, way: 'begin' }))
    const tally = await countOf(startTrial({ ...order, way: 'limit' }, limit))
    const rest = await countOf(startTrial({ ...order, way: 'go on' }))
    const how = 'no tmpfs may be mounted here: a limit on the size of files (ulimit -f)'
    return { ...added(tally, rest), how }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function canRun(before: readonly string[]): Promise<boolean> {
  const { ended } = startTrial({ trial: 'nothing' }, before)
  return ended.then(({ code }) => code === 0).catch(() => false)
}

/** In a process for which the disk is full, or will be. */
export async function diskFull(keeperName: string, folder: string, way: string): Promise<Tally> {
  const keeper = keeperNamed(keeperName)
  if (way === 'tmpfs') {
    let tally = nothing
    for (const free of left) tally = added(tally, await fillUp(keeper, folder, free))
    return tally
  }
  return limited(keeper, path.join(folder, 'library'), way)
}

const begin: Step = { kind: 'begin', name: 'a', edit: 1 }
const write = (edit: number): Step => ({ kind: 'write', name: 'a', edit })

/** A ballast leaves so much. The author writes until it is refused, and again when there is space. */
async function fillUp(keeper: Keeper, folder: string, free: number): Promise<Tally> {
  const library = path.join(folder, 'library')
  const ballast = path.join(folder, 'ballast')
  const store = await keeper.open(library, realDisk)
  await store.take(begin)
  await store.settle()
  let acknowledged: Holding = after(new Map(), begin)
  await writeFile(ballast, new Uint8Array(sizeKib * kib)).catch(expectFull)
  const { size } = await realDisk.stat(ballast)
  await truncate(ballast, Math.max(0, size - free))
  if (free === 0) await expectNoSpace(path.join(folder, 'probe'))
  let refused: Step | undefined
  for (let edit = 20; edit < 400; edit += 20) {
    const isTaken = await store.take(write(edit)).then(
      () => true,
      () => false,
    )
    if (!isTaken) {
      refused = write(edit)
      break
    }
    acknowledged = after(acknowledged, write(edit))
    // Nobody is told of it where it fails, for nothing is lost by it.
    await store.take({ kind: 'follow', name: 'a' }).catch(() => {})
  }
  let tally = judge(await keeper.find(library, realDisk), acknowledged, refused)
  const unfinished = await unfinishedIn(library)
  await rm(ballast)
  // What was refused is taken now; if not, it is missed below.
  if (refused) {
    await store.take(refused).catch(() => {})
    acknowledged = after(acknowledged, refused)
  }
  await store.settle()
  tally = added(tally, judge(await keeper.find(library, realDisk), acknowledged))
  await rm(library, { recursive: true })
  // A disk that is full must not get fuller by every try.
  const isLost = tally.lost + unfinished > 0
  return { tried: 1, lost: Number(isLost), unreadable: Number(tally.unreadable > 0) }
}

async function limited(keeper: Keeper, library: string, way: string): Promise<Tally> {
  const store = await keeper.open(library, realDisk)
  const held: Holding = new Map([['a', 1]])
  if (way === 'begin') {
    await store.take(begin)
  } else {
    await store.read('a')
    const isTaken = await store.take(write(2)).then(
      () => true,
      () => false,
    )
    if (isTaken !== (way === 'go on')) throw new Error(`The limit was not felt, or stayed: ${way}`)
  }
  await store.settle()
  return judge(await keeper.find(library, realDisk), held, way === 'begin' ? undefined : write(2))
}

async function unfinishedIn(library: string): Promise<number> {
  const names = await readdir(library, { recursive: true })
  return names.filter((name) => isUnfinished(path.basename(name))).length
}

async function expectNoSpace(probe: string): Promise<void> {
  const isFull = await writeFile(probe, new Uint8Array(kib)).then(
    () => false,
    (error) => codeOf(error) === 'ENOSPC',
  )
  if (!isFull) throw new Error('The disk was never full')
  await rm(probe, { force: true })
}

function expectFull(error: unknown): void {
  if (codeOf(error) !== 'ENOSPC') throw error
}

export const fullDisk: Group = {
  name: 'disk full',
  run: () => onFullDisk(ourStore),
  control: {
    on: 'guard off: written in place, never mended',
    run: () => onFullDisk(writtenInPlace),
  },
}
