import { useEffect, useState } from 'react'
import type { ToRead } from '../../src-shared/calibration/question'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'

type Said = Answers<'readTestimonies'> & { readonly failure?: string }
const nothing: Said = { said: [], leftOut: [] }

/** What a few factsheets say; nothing while it is read. */
export function useSaid(ids: readonly string[], question: ToRead): Said {
  const about = JSON.stringify(question)
  const [read, setRead] = useState<{ ids: readonly string[]; about: string; said: Said }>()
  useEffect(() => {
    let isWanted = true
    void ask('readTestimonies', { ids, question: JSON.parse(about) as ToRead }).then((reply) => {
      if (!isWanted) return
      const said = reply.ok ? reply.value : { ...nothing, failure: reply.fault.message }
      setRead({ ids, about, said })
    })
    return () => {
      isWanted = false
    }
  }, [ids, about])
  return read?.ids === ids && read.about === about ? read.said : nothing
}
