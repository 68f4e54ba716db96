/** How long the window may take to save before its user is asked. */
export const patienceMs = 8000

export type Closing = {
  /** Somebody wants the window closed. True where it must stay for now, because it is still saving. */
  mustWait(): boolean
  /** The window has saved all it held. */
  left(): void
  /** The window asks its user itself, who may want to stay. */
  stays(): void
}

/**
 * Closes a window only after it has said that it holds nothing unsaved. Knows no Electron: `tell` lets the window know,
 * `close` closes it for good, `askToWait` asks its user once it has not answered for a while (true: wait on).
 */
export function createClosing(given: {
  readonly tell: () => void
  readonly close: () => void
  readonly askToWait: () => Promise<boolean>
}): Closing {
  let state: 'open' | 'asked' | 'free' = 'open'
  let timer: NodeJS.Timeout | undefined

  const free = () => {
    clearTimeout(timer)
    if (state === 'free') return
    state = 'free'
    given.close()
  }
  const watch = () => {
    timer = setTimeout(() => void askUser(), patienceMs)
  }
  const askUser = async () => {
    const wait = await given.askToWait()
    if (state !== 'asked') return
    if (!wait) return free()
    // It may have missed being told, so tell it again.
    given.tell()
    watch()
  }

  return {
    mustWait() {
      switch (state) {
        case 'free':
          return false
        case 'asked':
          return true
        case 'open':
          state = 'asked'
          given.tell()
          watch()
          return true
      }
    },
    left: free,
    stays() {
      clearTimeout(timer)
      if (state === 'asked') state = 'open'
    },
  }
}
