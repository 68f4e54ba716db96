import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { ask } from '../api'

type Told = Answers<'readChanges'>

/** Who changed what, of one field or, with null, of all; asked for anew when the record is another one. */
export function useChanges(
  { id }: Factsheet,
  address: Address | null,
  given: { readonly now: Factsheet; readonly settle: () => Promise<unknown> },
) {
  const { now, settle } = given
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
