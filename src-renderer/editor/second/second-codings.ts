import { useEffect, useState } from 'react'
import type { Answers } from '../../../src-shared/contract/contract'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { ask } from '../../api'

type Codings = Answers<'listSecondCodings'>['codings']

/** The second codings of a factsheet, and the one that is looked at as the library holds it. */
export function useSecondCodings(id: string) {
  const [codings, setCodings] = useState<Codings>()
  const [wanted, setWanted] = useState<string>()
  const [other, setOther] = useState<Factsheet>()
  const [failure, setFailure] = useState<string>()
  const [round, setRound] = useState(0)
  const which = wanted ?? codings?.[0]?.id

  useEffect(() => {
    let isWanted = true
    void ask('listSecondCodings', { id }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setCodings(reply.value.codings)
      else setFailure(reply.fault.message)
    })
    return () => {
      isWanted = false
    }
  }, [id, round])
  useEffect(() => {
    if (which === undefined) return
    let isWanted = true
    void ask('readFactsheet', { id: which }).then((reply) => {
      if (!isWanted) return
      setFailure(reply.ok ? undefined : reply.fault.message)
      setOther(reply.ok ? reply.value.record : undefined)
    })
    return () => {
      isWanted = false
    }
  }, [which])
  return {
    codings,
    other: other?.id === which ? other : undefined,
    failure,
    choose: setWanted,
    readAnew: () => setRound((before) => before + 1),
  }
}
