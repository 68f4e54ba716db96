import type { Keeper, Step } from './keeper'
import type { Disk } from './disk'

/** A short day of an author, with everything in it that a library does. */
export const day: readonly Step[] = [
  { kind: 'begin', name: 'a', edit: 1 },
  { kind: 'write', name: 'a', edit: 2 },
  { kind: 'write', name: 'a', edit: 3 },
  { kind: 'follow', name: 'a' },
  { kind: 'write', name: 'a', edit: 4 },
  { kind: 'begin', name: 'b', edit: 1 },
  { kind: 'save', name: 'b', edit: 2 },
  { kind: 'remove', name: 'a' },
  { kind: 'bringBack', name: 'a', edit: 4 },
  { kind: 'write', name: 'a', edit: 5 },
]

/** Lives through it, or as much of it as `steps` says, telling of each step before and after. */
export async function live(
  keeper: Keeper,
  folder: string,
  disk: Disk,
  tell: { readonly begins: (step: Step) => void; readonly ended: (step: Step) => unknown },
  steps = day.length,
): Promise<void> {
  const store = await keeper.open(folder, disk)
  for (const step of day.slice(0, steps)) {
    tell.begins(step)
    await store.take(step)
    await tell.ended(step)
  }
  await store.settle()
}
