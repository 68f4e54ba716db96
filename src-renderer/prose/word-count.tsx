import { memo, useEffect, useState } from 'react'
import { proseWords } from '../../src-shared/words/prose'
import css from './prose.module.css'

const segments = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let count = 0
  for (const part of segments.segment(text)) if (part.isWordLike) count += 1
  return count
}

/** The words are counted when no key has come for so many milliseconds … */
const pause = 120
/** … and while keys go on coming, so often. */
const longest = 1000

/** How many words a text has. The count may lag behind the keys; the keys may not wait for the count. */
export const WordCount = memo(function WordCount({
  now,
  listen,
}: {
  readonly now: () => string
  readonly listen: (hear: () => void) => () => void
}) {
  const [count, setCount] = useState(() => countWords(now()))
  useEffect(() => {
    let counted = now()
    let waitingSince: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const countNow = () => {
      waitingSince = undefined
      counted = now()
      setCount(countWords(counted))
    }
    const hear = () => {
      if (now() === counted && waitingSince === undefined) return
      waitingSince ??= Date.now()
      clearTimeout(timer)
      timer = setTimeout(
        countNow,
        Math.min(pause, Math.max(0, waitingSince + longest - Date.now())),
      )
    }
    const stop = listen(hear)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [now, listen])
  return <span className={css['count']}>{proseWords.words(count)}</span>
})
