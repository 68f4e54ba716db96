import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import { ask } from '../api'
import type { Past } from './past'

type Told = Answers<'readChanges'>

/** Who changed what, of one field or, with null, of all; asked for anew when the record is another one. */
export function useChanges(address: Address | null, { now, settle }: Pick<Past, 'now' | 'settle'>) {
  const { id } = now
  const [told, setTold] = useState<Told | undefined>()
  const [failure, setFailure] = useState<string | undefined>()
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      await settle()
      const reply = await ask('readChanges', { id, address })
      if (!isWanted) return
      if (reply.ok) setTold(reply.value)
      setFailure(reply.ok ? undefined : reply.fault.message)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [id, address, now, settle])
  return { told, failure }
}
