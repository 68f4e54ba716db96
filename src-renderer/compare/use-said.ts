import { useEffect, useState } from 'react'
import type { Question } from '../../src-shared/calibration/question'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'

type Said = Answers<'readTestimonies'> & { readonly failure?: string }
const nothing: Said = { said: [], leftOut: [] }

/** What a few factsheets say on one question; nothing while it is read. */
export function useSaid(ids: readonly string[], question: Question): Said {
  const about = JSON.stringify(question)
  const [read, setRead] = useState<{ ids: readonly string[]; about: string; said: Said }>()
  useEffect(() => {
    let isWanted = true
    void ask('readTestimonies', { ids, question: JSON.parse(about) as Question }).then((reply) => {
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
