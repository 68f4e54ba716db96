import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { FirstList, ListReply } from './first-list'
import type { Later } from './later'

/** A window that is never idle asks for the list then. */
const drawnWithinMs = 300

/** The library's list, and what is loaded once it is there. */
export function useListing(first: FirstList, say: (message: string) => void) {
  const [listed, setListed] = useState<Answers<'listFactsheets'> | undefined>(() =>
    first.come?.ok ? first.come.value : undefined,
  )
  const [later, setLater] = useState<Later>()
  const wasListed = useRef(false)
  /** Why there is no list: until it was there once, that is all there is to see. */
  const [unreachable, setUnreachable] = useState<string>()
  const take = useCallback(
    (reply: ListReply) => {
      if (reply.ok) setListed(reply.value)
      else if (wasListed.current) say(reply.fault.message)
      setUnreachable(reply.ok ? undefined : reply.fault.message)
      wasListed.current ||= reply.ok
    },
    [say],
  )
  const refresh = useCallback(async () => take(await ask('listFactsheets', {})), [take])
  useEffect(() => {
    const askAll = () => void first.whole().then(take)
    if (!first.rows) return askAll()
    const drawn = requestIdleCallback(askAll, { timeout: drawnWithinMs })
    return () => cancelIdleCallback(drawn)
  }, [first, take])
  const isListed = listed !== undefined || unreachable !== undefined
  useEffect(() => {
    if (!isListed) return
    const idle = requestIdleCallback(() => void loadLater().then(setLater))
    return () => cancelIdleCallback(idle)
  }, [isListed])
  return {
    listed,
    /** Its beginning, until it is there. */
    firstRows: listed ? undefined : first.rows,
    unreachable: listed ? undefined : unreachable,
    later,
    refresh,
  }
}

/** A bundler may put schemas into a part that runs before the file that asks for it; nothing runs before what was awaited. */
async function loadLater(): Promise<Later> {
  await import('./without-eval')
  return (await import('./later')).later
}
