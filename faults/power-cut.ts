import { createHash } from 'node:crypto'
import { statesAfterCut } from './after-power-cut'
import { live } from './day'
import { intercepted, isHarmless } from './disk'
import { diskInMemory, type Names } from './disk-in-memory'
import type { Group } from './group'
import type { Found, Keeper, Step } from './keeper'
import { ourStore } from './our-store'
import { stockLowdb } from './stock-lowdb'
import { added, after, judge, nothing, type Holding, type Tally } from './tally'

const root = '/disk'
const folder = `${root}/library`

/**
 * The power goes after each call of the disk and after each acknowledgement. The loader then starts on every state the
 * disk may be in.
 */
async function everyCut(keeper: Keeper, steps?: number): Promise<Tally> {
  const disk = diskInMemory(root)
  const finds = new Map<string, Promise<Found>>()
  let acknowledged: Holding = new Map()
  let underWay: Step | undefined
  let tally = nothing
  const seen = new Set<string>()

  const cut = async () => {
    const states = [...statesAfterCut(disk)]
    for (const state of states) {
      const print = printOf(state)
      const asked = `${print} ${JSON.stringify([[...acknowledged], underWay])}`
      if (seen.has(asked)) continue
      seen.add(asked)
      const found = finds.get(print) ?? keeper.find(folder, diskInMemory(root, state))
      finds.set(print, found)
      tally = added(tally, judge(await found, acknowledged, underWay))
    }
  }
  const watched = intercepted(disk, async ({ act, name }) => {
    const answer = await act()
    if (!isHarmless(name)) await cut()
    return answer
  })
  const tell = {
    begins: (step: Step) => (underWay = step),
    ended: (step: Step) => {
      acknowledged = after(acknowledged, step)
      underWay = undefined
      return cut()
    },
  }
  await live(keeper, folder, watched, tell, steps)
  return tally
}

function printOf(state: Names): string {
  const hash = createHash('sha1')
  for (const [place, node] of [...state].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${place} ${node.kind === 'file' ? node.now.length : 'folder'}\n`)
    if (node.kind === 'file') hash.update(node.now)
  }
  return hash.digest('hex')
}

export const powerCut: Group = {
  name: 'power cut, every state of the disk',
  run: () => everyCut(ourStore),
  // Nothing is ever certain there, so that the states double with each call: three steps are enough.
  control: { on: 'stock lowdb', run: () => everyCut(stockLowdb, 3) },
}
