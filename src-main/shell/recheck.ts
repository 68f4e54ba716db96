/** The window comes first: its list may rest this long before it is compared with the folder. */
const afterMs = 500

export type Recheck = {
  /** The list was given out. */
  listed(): void
  /** Somebody has come back to the window, and may have put files into the folder meanwhile. */
  returned(): void
}

/** Compares the list with the folder after it was first shown and whenever somebody returns; never twice at a time. */
export function createRecheck(verify: () => Promise<boolean>, tellChanged: () => void): Recheck {
  let state: 'waiting' | 'due' | 'busy' | 'idle' = 'waiting'
  const check = async () => {
    state = 'busy'
    const changed = await verify()
    state = 'idle'
    if (changed) tellChanged()
  }
  return {
    listed() {
      if (state !== 'waiting') return
      state = 'due'
      setTimeout(() => void check(), afterMs)
    },
    returned() {
      if (state === 'idle') void check()
    },
  }
}
