import type { Found, Name, Step } from './keeper'

/** How many cases were tried, and in how many an acknowledged edit was missing or a record could not be read. */
export type Tally = { readonly tried: number; readonly lost: number; readonly unreadable: number }

export const nothing: Tally = { tried: 0, lost: 0, unreadable: 0 }

export const added = (one: Tally, other: Tally): Tally => ({
  tried: one.tried + other.tried,
  lost: one.lost + other.lost,
  unreadable: one.unreadable + other.unreadable,
})

export const sum = (tallies: Iterable<Tally>): Tally => [...tallies].reduce(added, nothing)

/** What ought to be there: of each record the edit it shows. */
export type Holding = ReadonlyMap<Name, number>

/** What there is after a step. */
export function after(before: Holding, step: Step): Holding {
  if (step.kind === 'follow') return before
  const holding = new Map(before)
  if (step.kind === 'remove') holding.delete(step.name)
  else holding.set(step.name, step.edit)
  return holding
}

/**
 * One case: what was found, against what had been acknowledged. A step that was under way may have been taken or not,
 * but nothing else may be there.
 */
export function judge(found: Found, acknowledged: Holding, underWay?: Step): Tally {
  const whole = underWay ? after(acknowledged, underWay) : acknowledged
  const all = new Set([...acknowledged.keys(), ...whole.keys(), ...found.keys()])
  let lost = false
  let unreadable = false
  for (const name of all) {
    const now = found.get(name)
    if (now === acknowledged.get(name) || now === whole.get(name)) continue
    // What cannot be read was there to be read only if somebody had been told so.
    if (acknowledged.has(name)) lost = true
    if (now === 'unreadable') unreadable = true
    else lost = true
  }
  return { tried: 1, lost: Number(lost), unreadable: Number(unreadable) }
}
