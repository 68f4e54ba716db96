import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { Later } from './later'

/** The library's list, and what is loaded once it is there. */
export function useListing(say: (message: string) => void) {
  const [listed, setListed] = useState<Answers<'listFactsheets'>>()
  const [later, setLater] = useState<Later>()
  const refresh = useCallback(async () => {
    const reply = await ask('listFactsheets', {})
    if (reply.ok) setListed(reply.value)
    else say(reply.fault.message)
  }, [say])
  useEffect(() => void refresh(), [refresh])
  const isListed = listed !== undefined
  useEffect(() => {
    if (!isListed) return
    const idle = requestIdleCallback(
      () => void import('./later').then((all) => setLater(all.later)),
    )
    return () => cancelIdleCallback(idle)
  }, [isListed])
  return { listed, later, refresh }
}
