import { startTransition, useEffect, useState } from 'react'

/** A window that is never idle gets it then. */
const latestMs = 500

/** What it is given, once nothing else is to be done; until then what it was given before, `first` at the beginning. */
export function useWhenIdle<T>(value: T, first: T): T {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    const idle = requestIdleCallback(() => startTransition(() => setShown(value)), {
      timeout: latestMs,
    })
    return () => cancelIdleCallback(idle)
  }, [value])
  return shown
}
