import { useEffect, useState } from 'react'
import type { Question } from '../../src-shared/calibration/question'
import type { Testimony } from '../../src-shared/calibration/testimony'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'

/** With their texts; each answer is a short piece of work. */
const atOnce = 30

export type Testimonies = {
  readonly said: readonly Testimony[]
  readonly isDone: boolean
  readonly alike: Answers<'findAlike'> | undefined
  readonly failure: string | undefined
}
const nothing: Testimonies = { said: [], isDone: false, alike: undefined, failure: undefined }

/** What all of them say on one question, some after some, and then which passages they share. */
export function useTestimonies(ids: readonly string[], question: Question): Testimonies {
  const about = JSON.stringify(question)
  const [state, setState] = useState<{
    readonly ids: readonly string[]
    readonly about: string
    readonly read: Testimonies
  }>()
  useEffect(() => {
    let isWanted = true
    const put = (read: Testimonies) => isWanted && setState({ ids, about, read })
    const read = async () => {
      const said: Testimony[] = []
      const asked = JSON.parse(about) as Question
      for (let at = 0; at < ids.length; at += atOnce) {
        if (!isWanted) return
        const reply = await ask('readTestimonies', {
          ids: ids.slice(at, at + atOnce),
          question: asked,
        })
        if (!reply.ok) return put({ ...nothing, said, failure: reply.fault.message })
        said.push(...reply.value.said)
        put({ ...nothing, said: [...said], isDone: at + atOnce >= ids.length })
      }
      const reply = await ask('findAlike', { ids, question: asked })
      put({
        said,
        isDone: true,
        alike: reply.ok ? reply.value : undefined,
        failure: reply.ok ? undefined : reply.fault.message,
      })
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [ids, about])
  return state?.ids === ids && state.about === about ? state.read : nothing
}
