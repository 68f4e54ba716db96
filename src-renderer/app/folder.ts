import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { View } from './view'

export type Folder = Answers<'describeFolder'>

/**
 * What is to be said of the data folder as a whole; undefined until it is known, or where it could not be opened. Asked
 * again with every view: what was opened may have been found damaged just then.
 */
export function useFolder(isListed: boolean, view: View) {
  const [folder, setFolder] = useState<Folder>()
  const refreshFolder = useCallback(async () => {
    const reply = await ask('describeFolder', {})
    if (reply.ok) setFolder(reply.value)
  }, [])
  useEffect(() => {
    if (!isListed) return
    // The list is drawn first: to answer, the main process has much to load.
    const idle = requestIdleCallback(() => void refreshFolder(), { timeout: 500 })
    return () => cancelIdleCallback(idle)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Runs for the view, though it does not read it.
  }, [isListed, refreshFolder, view])
  return { folder, refreshFolder }
}
