import { addressAt, stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Operation } from '../factsheet/operations'

const itemKinds = ['itemAdded', 'itemRemoved', 'itemMoved'] as const
export const unitKinds = ['text', 'answer', 'ticks', 'assessment', 'value', ...itemKinds] as const

/** What people see change as one: a text with its language, an answer with its state, a list of ticks with its mark. */
export type Unit = {
  readonly kind: (typeof unitKinds)[number]
  readonly address: Address
  /** The addresses whose values make it up. */
  readonly places: readonly Address[]
}

/** The unit that an operation between two records belongs to. */
export function unitOf(operation: Operation, before: Factsheet, after: Factsheet): Unit {
  const steps = stepsOf(operation.address)
  for (let count = 1; count <= steps.length; count += 1) {
    const address = addressAt(...steps.slice(0, count))
    const values = [valueAt(before, address), valueAt(after, address)]
    const unit = values
      .map((value) => unitIn(value, address, steps, count))
      .find((each) => each !== undefined)
    if (unit) return unit
  }
  const { address } = operation
  switch (operation.kind) {
    case 'add':
      return { kind: 'itemAdded', address, places: [address] }
    case 'remove':
      return { kind: 'itemRemoved', address, places: [address] }
    case 'move':
      return { kind: 'itemMoved', address, places: [address] }
    case 'text':
    case 'value':
      return { kind: 'value', address, places: [address] }
  }
}

/** The unit that the value at the first so many steps is, if what changed is below it or it itself. */
function unitIn(
  value: unknown,
  address: Address,
  steps: readonly string[],
  count: number,
): Unit | undefined {
  const next = steps[count]
  const below = (...keys: readonly string[]) => keys.map((key) => `${address}/${key}`)
  if (steps[0] === 'extensions' && count === 2) return { kind: 'value', address, places: [address] }
  if (steps[0] === 'codebook' && next !== undefined && next !== 'extensions') {
    return { kind: 'value', address, places: below('id', 'version', 'hash') }
  }
  if (typeof value !== 'object' || value === null) return undefined
  if ('state' in value) return { kind: 'answer', address, places: [address] }
  if ('lang' in value && 'markdown' in value) return { kind: 'text', address, places: [address] }
  if ('choices' in value && next !== undefined && tickParts.includes(next)) {
    return { kind: 'ticks', address, places: below(...tickParts) }
  }
  if ('factsSha' in value && next !== undefined && levelParts.includes(next)) {
    return { kind: 'assessment', address: `${address}/level`, places: below(...levelParts) }
  }
  const isWhole = steps[count - 2] === 'csl' || wholes.includes(steps[count - 1]!)
  return isWhole ? { kind: 'value', address, places: [address] } : undefined
}

const tickParts = ['choices', 'examined', 'confirmed']
const levelParts = ['level', 'at', 'coder', 'factsSha']
/** Of which no part means anything alone. */
const wholes = ['derivedFrom', 'snapshot', 'target', 'resolved', 'confirmed']
