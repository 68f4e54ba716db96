import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'

export type Folder = Answers<'describeFolder'>

/** What is to be said of the data folder as a whole; undefined until it is known, or where it could not be opened. */
export function useFolder(isListed: boolean) {
  const [folder, setFolder] = useState<Folder>()
  const refreshFolder = useCallback(async () => {
    const reply = await ask('describeFolder', {})
    if (reply.ok) setFolder(reply.value)
  }, [])
  useEffect(() => {
    if (isListed) void refreshFolder()
  }, [isListed, refreshFolder])
  return { folder, refreshFolder }
}
