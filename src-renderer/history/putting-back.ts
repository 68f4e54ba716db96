import type { Change } from '../../src-shared/changes/change'
import { canRestore, hasHappened } from '../../src-shared/changes/restored'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'

/** What is to be done so that a field is as it was on one side: nothing, these changes from there to now, or no can do. */
export type PuttingBack =
  | { readonly kind: 'asNow' }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'not'; readonly why: 'gone' | 'happened' }

/** `sinceThen`: the changes between the side's state and now. */
export function puttingBack(
  change: Change,
  sinceThen: readonly Change[],
  now: Factsheet,
): PuttingBack {
  if (hasHappened(change)) return { kind: 'not', why: 'happened' }
  const { address } = change
  const changes = sinceThen.filter(
    (each) => each.address === address || each.address.startsWith(`${address}/`),
  )
  if (changes.length > 0) {
    return changes.every((each) => canRestore(now, each))
      ? { kind: 'changes', changes }
      : { kind: 'not', why: 'gone' }
  }
  const isGone = sinceThen.some(
    (each) => each.kind === 'itemRemoved' && address.startsWith(`${each.address}/`),
  )
  return isGone ? { kind: 'not', why: 'gone' } : { kind: 'asNow' }
}
