import { copied, type DiskInMemory, type File, type Names } from './disk-in-memory'

/**
 * All states in which POSIX may leave the disk if the power goes now: of what has been done to names since the last
 * sync of their folder, any part; and of what has been written into each file since its last sync, nothing, all, the
 * first half, or its length with nothing but zeros in it.
 */
export function* statesAfterCut(disk: DiskInMemory): Generator<Names> {
  for (const names of namesAfterCut(disk)) yield* contentsAfterCut(names)
}

function* namesAfterCut({ certain, pending }: DiskInMemory): Generator<Names> {
  for (let chosen = 0; chosen < 2 ** pending.length; chosen += 1) {
    const names = new Map(certain)
    pending.forEach(({ apply }, index) => {
      if (chosen & (1 << index)) apply(names)
    })
    yield withoutOrphans(names)
  }
}

/** What stands in a folder that is not there itself is not there. */
function withoutOrphans(names: Names): Names {
  const isThere = (place: string): boolean => {
    const parent = place.slice(0, place.lastIndexOf('/'))
    return names.has(place) && (parent === '' || roots(names, place) || isThere(parent))
  }
  return new Map([...names].filter(([place]) => isThere(place)))
}

/** The folder that the disk began with has no parent on it. */
const roots = (names: Names, place: string) => names.get(place)?.born === 0

function* contentsAfterCut(names: Names): Generator<Names> {
  const unsure = [...names].filter(
    (each): each is [string, File] => each[1].kind === 'file' && each[1].now !== each[1].synced,
  )
  const choices = unsure.map(([, file]) => contentsOf(file))
  const count = choices.reduce((product, { length }) => product * length, 1)
  for (let chosen = 0; chosen < count; chosen += 1) {
    const state = copied(names)
    let rest = chosen
    unsure.forEach(([place, file], index) => {
      const contents = choices[index]!
      const now = contents[rest % contents.length]!
      rest = Math.floor(rest / contents.length)
      state.set(place, { ...file, now, synced: now })
    })
    yield state
  }
}

function contentsOf({ now, synced, wasEmptied }: File): readonly Uint8Array[] {
  const kept = wasEmptied ? 0 : sameBeginning(now, synced)
  const half = now.slice(0, kept + Math.ceil((now.length - kept) / 2))
  const zeros = now.slice().fill(0, kept)
  const none = wasEmptied ? [new Uint8Array()] : []
  return [synced, now, half, zeros, ...none]
}

function sameBeginning(one: Uint8Array, other: Uint8Array): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1
  return length
}
