import type { FolderHold } from './folder-hold'

/** A hold during which nobody may write for a while, this process included. */
export type PausableHold = FolderHold & {
  /** From now on everything is refused, until the answer is called. */
  pause(): () => void
}

export function pausable(hold: FolderHold): PausableHold {
  let isPaused = false
  return {
    ...hold,
    get access() {
      return isPaused ? ({ kind: 'readOnly', why: { kind: 'moving' } } as const) : hold.access
    },
    pause() {
      isPaused = true
      return () => {
        isPaused = false
      }
    },
  }
}
