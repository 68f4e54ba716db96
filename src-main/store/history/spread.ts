import type { LoggedChange } from '../../../src-shared/changes/logged'
import { stretchOf } from './thinning'

/** In characters of JSON; zipped it is about a tenth. */
const mostCharacters = 2_000_000

/**
 * The log at a bounded size. The older changes are, the longer the stretch of time in which what one person did to one
 * field counts as one change, from what it held first to what it held last: nothing in between is a loss to who asks
 * what a field held, when, and who changed it. What is too much even then goes, the oldest first.
 * `changes` are in the order in which they were made; so is the answer.
 */
export function spread(changes: readonly LoggedChange[], now: Date): readonly LoggedChange[] {
  const spared: (LoggedChange | undefined)[] = []
  const places = new Map<string, number>()
  for (const change of changes) {
    const stretch = stretchOf(new Date(change.at), now)
    const key = `${change.kind} ${change.address}`
    const before = places.get(key)
    const earlier = before === undefined ? undefined : spared[before]
    const joins =
      earlier !== undefined &&
      stretch !== undefined &&
      stretchOf(new Date(earlier.at), now) === stretch &&
      earlier.by === change.by &&
      !change.kind.startsWith('item') &&
      same(earlier.after, change.before)
    if (joins) {
      spared[before!] = undefined
      // Back where it was: nobody changed anything.
      if (same(earlier.before, change.after)) {
        places.delete(key)
        continue
      }
    }
    places.set(key, spared.length)
    spared.push(joins ? joined(earlier, change) : change)
  }
  return withinBounds(spared.filter((each) => each !== undefined))
}

function joined(earlier: LoggedChange, later: LoggedChange): LoggedChange {
  const { how, ...others } = later
  return {
    ...others,
    before: earlier.before,
    ...(how !== undefined && earlier.how === how && { how }),
  }
}

function withinBounds(changes: readonly LoggedChange[]): readonly LoggedChange[] {
  let room = mostCharacters
  const first = changes.findLastIndex((change) => {
    room -= JSON.stringify(change).length
    return room < 0
  })
  return changes.slice(first + 1)
}

const same = (a: LoggedChange['before'], b: LoggedChange['before']) =>
  JSON.stringify(a) === JSON.stringify(b)
