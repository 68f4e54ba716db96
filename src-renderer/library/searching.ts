import { useEffect, useRef, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'

type Hits = Answers<'readHits'>['hits']
export type Hit = Hits[string]

/** One letter begins a word in every factsheet; one character of Chinese may say enough. */
export const isEnough = (wanted: string): boolean => /[^\p{ASCII}]|.{2}/u.test(wanted.trim())

/** While texts are still being read, what is found is asked for again. */
const againMs = 700

export type Found = {
  /** Ids of those whose texts say what is wanted; undefined while that is not known. */
  readonly ids: ReadonlySet<string> | undefined
  readonly unread: number
  readonly failure: string | undefined
}
const nothing: Found = { ids: undefined, unread: 0, failure: undefined }

/** The factsheets whose texts say it. What was found before stands until the next is known, so that rows do not jump. */
export function useTextSearch(wanted: string): Found {
  const [found, setFound] = useState(nothing)
  const isAsked = isEnough(wanted)
  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const reply = await ask('searchLibrary', { wanted: wanted.slice(0, 400) })
      if (isOver) return
      if (!reply.ok) return setFound({ ...nothing, failure: reply.fault.message })
      const { ids, unread } = reply.value
      setFound({ ids: new Set(ids), unread, failure: undefined })
      if (unread > 0) timer = setTimeout(() => void look(), againMs)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [wanted, isAsked])
  return isAsked ? found : nothing
}

/** Where the factsheets in sight say it. */
export function useHits(ids: readonly string[], wanted: string | undefined): Hits {
  const [hits, setHits] = useState<{ readonly wanted: string; readonly hits: Hits }>()
  const asked = useRef<{ wanted: string; ids: Set<string> }>({ wanted: '', ids: new Set() })
  const key = ids.join()
  useEffect(() => {
    if (wanted === undefined) return
    if (asked.current.wanted !== wanted) asked.current = { wanted, ids: new Set() }
    const missing = key.split(',').filter((id) => id !== '' && !asked.current.ids.has(id))
    if (missing.length === 0) return
    for (const id of missing) asked.current.ids.add(id)
    void ask('readHits', { ids: missing.slice(0, 100), wanted }).then((reply) => {
      if (!reply.ok || asked.current.wanted !== wanted) return
      setHits((before) => ({
        wanted,
        hits:
          before?.wanted === wanted ? { ...before.hits, ...reply.value.hits } : reply.value.hits,
      }))
    })
  }, [key, wanted])
  return wanted !== undefined && hits?.wanted === wanted ? hits.hits : {}
}
